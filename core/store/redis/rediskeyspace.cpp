// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/rediskeyspace.h"

#include "core/base/coretext.h"
#include "core/store/redis/rediserrors.h"

namespace SessionDeck {

Result<RedisKeyspace> openRedisKeyspace(const RedisSettings &settings)
{
    RedisKeyspace keyspace{.client = RedisClient(settings), .prefix = settings.location.prefix.toUtf8()};
    const Result<RedisReplies> replies = keyspace.client.readAll(
        {{"PING"}, {"PEXPIRETIME", keyspace.prefix + "?"}, {"INFO", "replication"}});
    if (!replies)
        return fail(replies.error());
    const QByteArrayView pong = replies->at(0).text();
    // A user may be forbidden to PING and still read; what matters is that somebody is logged in and served.
    if (replies->at(0).isError() && !pong.startsWith("NOPERM"))
        return fail(redisError(pong, redisPlace(settings.location)));
    keyspace.exactExpiry = !replies->at(1).isError();
    const QByteArrayView role = replies->at(2).text();
    if (role.contains("role:slave") && role.contains("slave_read_only:1"))
        keyspace.readOnlyReason
            = CoreText::tr("This server is a read-only replica. Connect to its master to change data.");
    return keyspace;
}

const char *expiryCommand(const RedisKeyspace &keyspace)
{
    return keyspace.exactExpiry ? "PEXPIRETIME" : "PTTL";
}

RedisCommand expiryQuery(const RedisKeyspace &keyspace, const QByteArray &key)
{
    return {expiryCommand(keyspace), key};
}

Timestamp redisExpiry(const RedisKeyspace &keyspace, const RedisValue &reply)
{
    const qint64 milliseconds = reply.integer(-1);
    if (milliseconds < 0)
        return {};
    if (keyspace.exactExpiry)
        return Timestamp::fromMicroseconds(milliseconds * 1000);
    const qint64 moment = Timestamp::now().microseconds() / 1000 + milliseconds;
    return Timestamp::fromMicroseconds((moment + 500) / 1000 * 1'000'000);
}

} // namespace SessionDeck
