// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/compactsession.h"

namespace SessionDeck {

/// Whether all that the canonical hash is made of is the same, letter by letter: then the hashes are equal,
/// and this is much cheaper. Two that say the same may still be spelt differently.
bool isSpeltAlike(const Session &one, const Session &other);
bool isSpeltAlike(const Message &one, const Message &other);
bool isSpeltAlike(const CompactSession &one, const CompactSession &other);

} // namespace SessionDeck
