// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/redislayout.h"

namespace SessionDeck {

/// An id as the bytes of a key. Invalid: empty, longer than 512 bytes, with a NUL, or no Unicode text.
Result<QByteArray> redisId(const QString &id);

/// Whether a change may be tried at all. ReadOnly: the store was opened for reading, or the server takes no
/// changes; Unsupported: the layout cannot do it.
Result<void> mayChange(bool layoutCan, AccessMode mode, const RedisKeyspace &keyspace);

/// Unsupported if a message has something that no Redis layout can hold (a parent).
Result<void> canHold(const std::vector<Message> &messages);

/// What the layout can do with this access on this server.
Capabilities allowedOf(const RedisLayout &layout, AccessMode mode, const RedisKeyspace &keyspace);

} // namespace SessionDeck
