// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/compactsession.h"

namespace SessionDeck {

/// 40 hexadecimal digits that name what a session says, whatever store and layout it is kept in; FORMAT.md
/// says exactly how. Equal hashes: the same id, title, participants, times, metadata and messages, with all
/// their fields. Not in it: the expiry, which is compared on its own, and what only a store knows (revision,
/// ordinals, health, other branches).
QByteArray canonicalHash(const Session &session);
QByteArray canonicalHash(const CompactSession &session);

/// The same for one message.
QByteArray canonicalHash(const Message &message);

} // namespace SessionDeck
