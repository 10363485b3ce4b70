// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/rediscount.h"
#include "core/store/redis/nativekeys.h"
#include "core/store/redis/nativescan.h"
#include "core/store/redis/redissweep.h"
#include "core/store/redis/stringlayout.h"

#include <QElapsedTimer>

namespace SessionDeck {

Result<qint64> countKeys(const RedisKeyspace &keyspace, const KeyFilter &counts, const std::stop_token &stop)
{
    constexpr qint64 patience = 1000; // ms
    std::stop_source enough;
    const std::stop_callback passOn(stop, [&] { enough.request_stop(); });
    QElapsedTimer timer;
    timer.start();
    qint64 count = 0;
    RedisSweep sweep = keySweep(keyspace, "*");
    sweep.ask = [&](QByteArrayView key, QByteArray &) {
        count += counts(key.sliced(keyspace.prefix.size())) ? 1 : 0;
        if (timer.hasExpired(patience))
            enough.request_stop();
        return false;
    };
    const Result<void> done = runSweep(keyspace, sweep, enough.get_token());
    if (!done && (stop.stop_requested() || done.error().code != ErrorCode::Cancelled))
        return fail(done.error());
    return done ? count : -1;
}

Result<StoreStatistics> countNative(const RedisKeyspace &keyspace, const std::stop_token &stop)
{
    return keyspace.client.read({"ZCARD", nativeIndexKey(keyspace.prefix)}, stop)
        .map([](const RedisReply &reply) { return StoreStatistics{.sessions = reply.integer()}; });
}

Result<StoreStatistics> countStrings(const RedisKeyspace &keyspace, const std::stop_token &stop)
{
    const auto isSession = [](QByteArrayView key) {
        return !key.isEmpty() && !parseNativeKey(key) && key != nativeIndexKey({});
    };
    return countKeys(keyspace, isSession, stop).map([](qint64 count) {
        return StoreStatistics{.sessions = count};
    });
}

} // namespace SessionDeck
