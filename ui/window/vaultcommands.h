// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace SessionDeck {

class MainWindow;
class RestorePage;

/// What is done with versions apart from putting whole ones back: single messages of them, and how long they
/// are kept.
class VaultCommands : public QObject
{
    Q_OBJECT
public:
    VaultCommands(MainWindow *window, RestorePage *page);
};

} // namespace SessionDeck
