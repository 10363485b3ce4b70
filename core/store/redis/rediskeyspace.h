// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/store/redis/redisclient.h"

namespace SessionDeck {

/// The keys of one store on a server: what every layout works on.
struct RedisKeyspace
{
    RedisClient client;
    QByteArray prefix = {}; ///< What all keys of the store begin with.
    bool exactExpiry = true; ///< The server tells when a key expires (PEXPIRETIME, since 7.0), not only how
                             ///< long it still lives (PTTL).
    QString readOnlyReason = {}; ///< Why the server takes no changes; empty if it does.
};

/// Connects and finds out what the server can do.
Result<RedisKeyspace> openRedisKeyspace(const RedisSettings &settings);

/// The name of the command that asks when a key expires; its reply is for redisExpiry().
const char *expiryCommand(const RedisKeyspace &keyspace);
/// Asks when a key expires; its reply is for redisExpiry().
RedisCommand expiryQuery(const RedisKeyspace &keyspace, const QByteArray &key);
/// Null: never, or no such key. Rounded to a second if the server tells only the time to live, so that two
/// looks give the same moment.
Timestamp redisExpiry(const RedisKeyspace &keyspace, const RedisValue &reply);

} // namespace SessionDeck
