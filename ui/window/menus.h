// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SessionDeck {

class MainWindow;

/// Puts the window's commands into its menu bar, tool bar and context menus.
void fillMenus(MainWindow &window);

} // namespace SessionDeck
