// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SessionDeck {

class MainWindow;

/// Starts a demo workspace that lives as long as the window, and opens its stores in it as they become ready.
/// They are not remembered: they are gone after the run.
void showDemo(MainWindow &window);

} // namespace SessionDeck
