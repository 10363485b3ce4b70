// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontext.h"

namespace SessionDeck {

/// What a JSON text says, in one spelling: no white space between the tokens, each string with the fewest
/// escapes. Order of members, doubled keys and the digits of numbers stay, because they may mean something to
/// somebody. An object without members is as good as none and becomes empty; a text that is no JSON becomes a
/// JSON string of itself.
QByteArray canonicalJson(const JsonText &json);

/// Whether there is nothing, or an object without members: what canonicalJson() makes empty.
bool saysNothing(const JsonText &json);

} // namespace SessionDeck
