// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace SessionDeck {

class MainWindow;
class SessionCommands;

/// Adds the expiry desk to the window as a page, and does what is chosen there.
class ExpiryPage : public QObject
{
    Q_OBJECT
public:
    ExpiryPage(MainWindow *window, SessionCommands *changes);
};

} // namespace SessionDeck
