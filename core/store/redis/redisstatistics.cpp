// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redisstatistics.h"

#include "core/base/coretext.h"
#include "core/store/redis/redisinfo.h"

#include <algorithm>
#include <cmath>

namespace SessionDeck {

namespace {

constexpr qint64 sampleSize = 200; // sessions that are measured

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
    const RedisInfo told(info->front().isError() ? QByteArrayView() : info->front().text());
    std::ranges::move(infoFacts(told), std::back_inserter(statistics->facts));
    return statistics;
}

} // namespace SessionDeck
