// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace SessionDeck {

class MainWindow;

/// The commands that edit messages of the conversation, and what they can do now.
class MessageCommands : public QObject
{
    Q_OBJECT
public:
    explicit MessageCommands(MainWindow *window);

private:
    void connectAll();
    void enable();
    /// Why the message cannot go so many places on; empty: it can.
    QString heldByTime(int by) const;

    MainWindow *m_window;
};

} // namespace SessionDeck
