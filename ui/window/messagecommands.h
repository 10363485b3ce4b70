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

    MainWindow *m_window;
};

} // namespace SessionDeck
