// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

namespace SessionDeck {

class MainWindow;
class Theme;

/// Does what the commands say that concern the window itself: palette, help, appearance.
class WindowCommands : public QObject
{
    Q_OBJECT
public:
    WindowCommands(MainWindow *window, Theme *theme);

private:
    void addStoreKeys();
    void addAppearance(Theme *theme);
    void showPalette();
    void showShortcuts();
    void showActivity();
    void showAbout();

    MainWindow *m_window;
    QPointer<QDialog> m_activity;
};

} // namespace SessionDeck
