// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batchrequests.h"
#include "core/store/capabilities.h"
#include "core/store/redis/rediskeyspace.h"
#include "core/store/scan.h"
#include "core/store/storerequests.h"
#include "core/store/storestatistics.h"

#include <optional>
#include <span>

namespace SessionDeck {

/// How one application lays sessions out on a Redis server. Functions instead of a class, because layouts
/// have no state. The store around them checks ids and access; each function promises what the call of that
/// name in SessionStore does. Null: the layout is only read.
struct RedisLayout
{
    const char *name;
    /// What the layout can hold and do; access and server can take away from it.
    Capabilities (*capabilities)();
    /// The session's keys, the one without which there is no session first.
    RedisCommand (*keys)(const QByteArray &prefix, const QByteArray &id);
    /// The key of the sorted set that lists all ids. Null: the layout has none.
    QByteArray (*index)(const QByteArray &prefix);
    /// The id of the session that a key (without the prefix) belongs to; nothing if it belongs to none.
    std::optional<QByteArray> (*idOf)(QByteArrayView key);

    Result<void> (*scan)(const RedisKeyspace &, const ScanRequest &, const ScanSink &);
    Result<LoadedSession> (*load)(const RedisKeyspace &, const LoadRequest &);
    /// Sessions, and messages if that is cheap.
    Result<StoreStatistics> (*count)(const RedisKeyspace &, const std::stop_token &);

    Result<Revision> (*write)(const RedisKeyspace &, const Session &, const Expect &) = nullptr;
    Result<Revision> (*writeRaw)(const RedisKeyspace &, const RawWrite &) = nullptr;
    Result<Revision> (*append)(const RedisKeyspace &, const AppendRequest &) = nullptr;
    Result<void> (*remove)(const RedisKeyspace &, const QByteArray &id, const Expect &) = nullptr;
    Result<Revision> (*setExpiry)(const RedisKeyspace &, const QByteArray &id, Timestamp, const Expect &)
        = nullptr;

    /// For many sessions in one go. Null: one after the other.
    std::vector<Result<LoadedSession>> (*loadMany)(const RedisKeyspace &, const LoadManyRequest &) = nullptr;
    /// write() of sessions that are expected to be absent.
    std::vector<Result<Revision>> (*createMany)(const RedisKeyspace &, std::span<const Session *const>)
        = nullptr;
    /// Whole sessions as UTF-8. Null: Capabilities::compact is false.
    std::vector<std::optional<LoadedCompact>> (*loadCompact)(const RedisKeyspace &, const LoadManyRequest &)
        = nullptr;
    std::vector<Result<Revision>> (*createCompact)(const RedisKeyspace &,
                                                   std::span<const CompactSession *const>)
        = nullptr;
};

/// All layouts, our own first.
std::span<const RedisLayout> redisLayouts();
/// The one of that name, or null.
const RedisLayout *findRedisLayout(const QString &name);

} // namespace SessionDeck
