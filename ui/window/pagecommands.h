// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace SessionDeck {

class MainWindow;

/// Puts the pages into the window, and keeps what belongs to one page beside that page. Made before those
/// that give the keyboard to parts of a page, so that the page is shown by then.
class PageCommands : public QObject
{
    Q_OBJECT
public:
    explicit PageCommands(MainWindow *window);

private:
    void addPages();
    void showWhatBelongs();

    MainWindow *m_window;
};

} // namespace SessionDeck
