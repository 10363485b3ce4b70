// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/rediswatch.h"

#include "core/base/coretext.h"
#include "core/store/redis/redisevents.h"
#include "core/store/redis/redislogin.h"
#include "core/store/redis/redispolling.h"

namespace SessionDeck {

namespace {

Result<RedisListening> connectTwice(const RedisKeyspace &keyspace)
{
    auto events = openRedisConnection(keyspace.client.settings(), {});
    auto queries = events ? openRedisConnection(keyspace.client.settings(), {}) : fail(events.error());
    if (!queries)
        return fail(queries.error());
    return RedisListening{.events = std::move(*events), .queries = std::move(*queries)};
}

// The server notes every key below the prefix that changes and sends its name to the connection that listens;
// nobody has to configure anything.
Result<RedisListening> trackKeys(const RedisKeyspace &keyspace)
{
    Result<RedisListening> listening = connectTwice(keyspace);
    if (!listening)
        return listening;
    const Result<RedisReply> id = listening->events->call({"CLIENT", "ID"});
    if (!id)
        return fail(id.error());
    const Result<RedisReply> subscribed = listening->events->call({"SUBSCRIBE", "__redis__:invalidate"});
    if (!subscribed)
        return fail(subscribed.error());
    RedisCommand track{"CLIENT", "TRACKING", "ON", "REDIRECT", QByteArray::number(id->integer()), "BCAST"};
    if (!keyspace.prefix.isEmpty())
        track << "PREFIX" << keyspace.prefix;
    const Result<RedisReply> tracked = listening->queries->call(track);
    if (!tracked)
        return fail(tracked.error());
    listening->method = QStringLiteral("client tracking");
    return listening;
}

// Keyspace events, if the server is configured to send those of all commands.
Result<RedisListening> listenToKeyspace(const RedisKeyspace &keyspace)
{
    Result<RedisListening> listening = connectTwice(keyspace);
    if (!listening)
        return listening;
    const Result<RedisReply> setting = listening->queries->call({"CONFIG", "GET", "notify-keyspace-events"});
    const QByteArray events = setting ? setting->at(1).text().toByteArray() : QByteArray();
    if (!events.contains('K') || !events.contains('A'))
        return fail(ErrorCode::Unsupported, CoreText::tr("The server sends no keyspace events."));
    const QByteArray channel = "__keyspace@"
        + QByteArray::number(keyspace.client.settings().location.database)
        + "__:" + globLiteral(keyspace.prefix) + '*';
    const Result<RedisReply> subscribed = listening->events->call({"PSUBSCRIBE", channel});
    if (!subscribed)
        return fail(subscribed.error());
    listening->method = QStringLiteral("keyspace events");
    return listening;
}

} // namespace

Result<std::unique_ptr<ChangeSource>> watchRedis(const RedisKeyspace &keyspace, const RedisLayout &layout)
{
    Result<RedisListening> listening = trackKeys(keyspace);
    if (!listening && listening.error().code != ErrorCode::Unreachable)
        listening = listenToKeyspace(keyspace);
    if (listening)
        return std::make_unique<RedisEvents>(std::move(*listening), keyspace.prefix, layout);
    if (listening.error().code == ErrorCode::Unreachable)
        return fail(listening.error());
    // With a pool of its own, independent of the store's life.
    RedisKeyspace own = keyspace;
    own.client = RedisClient(keyspace.client.settings());
    auto polling = std::make_unique<RedisPolling>(std::move(own), layout);
    if (const Result<void> started = polling->start(); !started)
        return fail(started.error());
    return polling;
}

} // namespace SessionDeck
