// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace SessionDeck {

class DeckProtection;
class MainWindow;

/// Asks what is done for the safety of the current store, and sets it.
class ProtectionCommands : public QObject
{
    Q_OBJECT
public:
    ProtectionCommands(MainWindow *window, DeckProtection *protection);

private:
    void enable();
    void ask();

    MainWindow *m_window;
    DeckProtection *m_protection;
};

} // namespace SessionDeck
