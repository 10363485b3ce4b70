// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/savedstores.h"

#include <QObject>

class QMenu;

namespace SessionDeck {

class MainWindow;
class Theme;

/// What the window remembers from run to run: its layout, its appearance, the stores that were open and those
/// that were open lately. Reads at once, writes when the window closes.
class WindowMemory : public QObject
{
    Q_OBJECT
public:
    /// Whether the list of open stores is the user's, or was given for this run and is not to be kept.
    enum class Stores { Remembered, Given };

    WindowMemory(MainWindow *window, Theme *theme, Stores stores);

    /// Opens the stores that were open.
    void reopenStores();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restoreLayout();
    void save();
    /// Gives a store what was chosen for it, and remembers what is chosen now.
    void recall(int row);
    void noteOpenStores();
    void noteOpened(int row);
    void fillRecent();

    MainWindow *m_window;
    Theme *m_theme;
    Stores m_keeping;
    SavedStores m_saved;
    QMenu *m_recent;
};

} // namespace SessionDeck
