// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontext.h"

namespace SessionDeck {

/// Moves a text into a member of the object and empties it. False, and nothing happened, if the object is
/// none. An empty text has nothing to move: true.
bool carryText(QString &text, JsonText &object, const QString &key);

/// Moves it back, if the member is there, holds a text, and its place is free. The member goes; an object
/// that has no other becomes empty.
void restoreText(QString &text, JsonText &object, const QString &key);

} // namespace SessionDeck
