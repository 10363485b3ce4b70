// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace SessionDeck {

class MainWindow;

/// Does what the commands say that concern the sessions page and where the keyboard is.
class TableCommands : public QObject
{
    Q_OBJECT
public:
    explicit TableCommands(MainWindow *window);

private:
    void enable();
    void focusInspector();

    MainWindow *m_window;
};

} // namespace SessionDeck
