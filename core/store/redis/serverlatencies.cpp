// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/serverlatencies.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr size_t mostCommands = 16;

// What administrators and monitors send, ourselves first of all.
bool isWatching(QByteArrayView command)
{
    static constexpr QByteArrayView kinds[]
        = {"info",    "latency", "slowlog", "ping",   "memory", "client", "config", "command", "hello",
           "monitor", "debug",   "acl",     "select", "auth",   "dbsize", "psync",  "replconf"};
    const qsizetype bar = command.indexOf('|');
    return std::ranges::find(kinds, bar < 0 ? command : command.first(bar)) != std::end(kinds);
}

// Bounds are ascending microseconds, counts include those of all bounds before.
LatencyHistogram histogramOf(const RedisValue &bounds)
{
    LatencyHistogram histogram;
    qint64 before = 0;
    for (size_t i = 0; i + 1 < bounds.size(); i += 2) {
        const qint64 bound = qBound<qint64>(1, bounds.at(i).integer(), 1LL << latencyTopBit);
        const qint64 count = bounds.at(i + 1).integer() - before;
        if (count <= 0) // not ascending: no histogram
            continue;
        histogram.record(bound * 750, quint64(count)); // the middle of the upper half, in nanoseconds
        before += count;
    }
    return histogram;
}

std::vector<ServerLatency> mostCalled(std::vector<ServerLatency> latencies)
{
    std::erase_if(latencies, [](const ServerLatency &l) { return l.total.count() == 0; });
    std::ranges::stable_sort(latencies, std::ranges::greater(),
                             [](const ServerLatency &l) { return l.total.count(); });
    latencies.resize(std::min(latencies.size(), mostCommands));
    return latencies;
}

} // namespace

std::vector<ServerLatency> readServerLatencies(const RedisValue &reply)
{
    std::vector<ServerLatency> latencies;
    for (size_t i = 0; i + 1 < reply.size(); i += 2) {
        const QByteArrayView command = reply.at(i).text();
        const RedisValue fields = reply.at(i + 1);
        for (size_t field = 0; field + 1 < fields.size() && !isWatching(command); field += 2) {
            if (fields.at(field).text() == "histogram_usec")
                latencies.push_back({command.toByteArray(), histogramOf(fields.at(field + 1))});
        }
    }
    return mostCalled(std::move(latencies));
}

std::vector<ServerLatency> CommandTimes::follow(const RedisInfo &commandstats)
{
    constexpr qsizetype beginning = 8; // "cmdstat_"
    std::vector<ServerLatency> latencies;
    for (const QByteArray &field : commandstats.fieldsLike("cmdstat_")) {
        const QByteArray command = field.sliced(beginning);
        const double calls = commandstats.part(field, "calls").value_or(0);
        const double microseconds = commandstats.part(field, "usec").value_or(0);
        Total &total = m_totals[command];
        if (calls < total.calls) // counted anew
            total = {};
        const double more = calls - total.calls;
        if (more > 0)
            total.histogram.record(qint64(std::max(0.0, microseconds - total.microseconds) * 1000 / more),
                                   quint64(more));
        total.calls = calls;
        total.microseconds = microseconds;
        if (!isWatching(command))
            latencies.push_back({command, total.histogram});
    }
    return mostCalled(std::move(latencies));
}

} // namespace SessionDeck
