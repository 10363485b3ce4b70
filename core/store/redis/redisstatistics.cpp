// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redisstatistics.h"

#include "core/base/coretext.h"

#include <QMap>

#include <cmath>

namespace SessionDeck {

namespace {

constexpr qint64 sampleSize = 200; // sessions that are measured

// What INFO says and people want to know of a store.
struct InfoFact
{
    const char *key; // in INFO, and of the fact
    const char *label;
};
constexpr InfoFact infoFacts[] = {
    {"redis_version", QT_TRANSLATE_NOOP("CoreText", "Server version")},
    {"role", QT_TRANSLATE_NOOP("CoreText", "Replication role")},
    {"used_memory", QT_TRANSLATE_NOOP("CoreText", "Memory used by the whole server")},
    {"maxmemory", QT_TRANSLATE_NOOP("CoreText", "Memory limit (0: none)")},
    {"maxmemory_policy", QT_TRANSLATE_NOOP("CoreText", "What goes when memory is full")},
    {"evicted_keys", QT_TRANSLATE_NOOP("CoreText", "Keys evicted since the server started")},
    {"expired_keys", QT_TRANSLATE_NOOP("CoreText", "Keys expired since the server started")},
    {"keyspace_hits", QT_TRANSLATE_NOOP("CoreText", "Look-ups that found a key")},
    {"keyspace_misses", QT_TRANSLATE_NOOP("CoreText", "Look-ups that found none")},
    {"aof_enabled", QT_TRANSLATE_NOOP("CoreText", "Every change goes to a log on disk (AOF)")},
    {"aof_last_write_status", QT_TRANSLATE_NOOP("CoreText", "Last write to that log")},
    {"rdb_last_bgsave_status", QT_TRANSLATE_NOOP("CoreText", "Last snapshot to disk")},
    {"rdb_last_save_time", QT_TRANSLATE_NOOP("CoreText", "Time of the last snapshot (seconds since 1970)")},
    {"rdb_changes_since_last_save", QT_TRANSLATE_NOOP("CoreText", "Changes since the last snapshot")},
};

void addInfo(StoreStatistics &statistics, QByteArrayView info)
{
    QMap<QByteArray, QByteArray> values;
    for (const QByteArray &line : info.toByteArray().split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            values[line.first(colon)] = line.sliced(colon + 1).trimmed();
    }
    for (const InfoFact &fact : infoFacts) {
        if (values.contains(fact.key) && !values[fact.key].isEmpty())
            statistics.facts.push_back({QString::fromLatin1(fact.key),
                                        QCoreApplication::translate("CoreText", fact.label),
                                        QString::fromUtf8(values[fact.key])});
    }
}

// Ids of some sessions, wherever a scan meets them first.
Result<QByteArrayList> sampleIds(const RedisKeyspace &keyspace, const RedisLayout &layout,
                                 const std::stop_token &stop)
{
    std::stop_source enough;
    const std::stop_callback passOn(stop, [&] { enough.request_stop(); });
    QByteArrayList ids;
    const ScanSink sink{.rows = [&](const SummaryBatch &batch) {
        for (qsizetype i = 0; i < batch.size() && ids.size() < sampleSize; ++i)
            ids += batch.at(i).id.toByteArray();
        if (ids.size() >= sampleSize)
            enough.request_stop();
    }};
    const Result<void> done
        = layout.scan(keyspace, {.batchRows = sampleSize, .stop = enough.get_token()}, sink);
    if (!done && (stop.stop_requested() || done.error().code != ErrorCode::Cancelled))
        return fail(done.error());
    return ids;
}

Result<void> addBytes(StoreStatistics &statistics, const RedisKeyspace &keyspace, const RedisLayout &layout,
                      const std::stop_token &stop)
{
    const Result<QByteArrayList> ids = sampleIds(keyspace, layout, stop);
    if (!ids)
        return fail(ids.error());
    RedisCommands commands;
    for (const QByteArray &id : *ids) {
        for (const QByteArray &key : layout.keys(keyspace.prefix, id))
            commands.push_back({"MEMORY", "USAGE", key});
    }
    const Result<RedisReplies> replies = keyspace.client.readAll(commands, stop);
    if (!replies)
        return fail(replies.error());
    double measured = 0;
    for (const RedisReply &reply : *replies)
        measured += reply.isError() ? std::nan("") : double(reply.integer()); // forbidden: not known
    const double scale
        = ids->isEmpty() ? 0 : double(qMax<qint64>(statistics.sessions, 0)) / double(ids->size());
    if (statistics.sessions >= 0 && !std::isnan(measured))
        statistics.bytes = qint64(measured * scale);
    statistics.facts.push_back({QStringLiteral("sampled_sessions"),
                                CoreText::tr("Sessions measured for the size (MEMORY USAGE, scaled to all)"),
                                QString::number(ids->size())});
    return {};
}

} // namespace

Result<StoreStatistics> readRedisStatistics(const RedisKeyspace &keyspace, const RedisLayout &layout,
                                            const std::stop_token &stop)
{
    Result<StoreStatistics> statistics = layout.count(keyspace, stop);
    if (!statistics)
        return statistics;
    if (const Result<void> bytes = addBytes(*statistics, keyspace, layout, stop); !bytes)
        return fail(bytes.error());
    const Result<RedisReplies> info = keyspace.client.readAll({{"INFO"}}, stop);
    if (!info)
        return fail(info.error());
    addInfo(*statistics, info->front().isError() ? QByteArrayView() : info->front().text());
    return statistics;
}

} // namespace SessionDeck
