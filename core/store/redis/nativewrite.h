// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/redislayout.h"

namespace SessionDeck {

/// The changes of the native layout; see the calls of SessionStore. The session's own keys change in one
/// script; the index, which a cluster keeps elsewhere, right behind it, or with a removal in the same script.
Result<Revision> writeNative(const RedisKeyspace &keyspace, const Session &session, const Expect &expect);
Result<Revision> appendNative(const RedisKeyspace &keyspace, const AppendRequest &request);
Result<void> removeNative(const RedisKeyspace &keyspace, const QByteArray &id, const Expect &expect);
Result<Revision> expireNative(const RedisKeyspace &keyspace, const QByteArray &id, Timestamp expires,
                              const Expect &expect);

} // namespace SessionDeck
