// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sessionscope.h"

namespace SessionDeck {

class DeckStore;
class MainWindow;

/// Puts the sessions on the clipboard with all their messages, as a JSON list that can be imported. What is
/// too much for a clipboard, or could not be read whole, is said.
void copyAsJson(MainWindow *window, DeckStore *store, const SessionScope &scope);

} // namespace SessionDeck
