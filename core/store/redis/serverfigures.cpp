// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/serverfigures.h"

#include <algorithm>

namespace SessionDeck {

namespace {

// Fields of INFO that are metrics of the same name.
constexpr const char *plainFigures[] = {
    "used_memory",
    "used_memory_peak",
    "used_memory_rss",
    "mem_fragmentation_ratio",
    "maxmemory",
    "connected_clients",
    "blocked_clients",
    "total_commands_processed",
    "keyspace_hits",
    "keyspace_misses",
    "evicted_keys",
    "expired_keys",
    "connected_slaves",
    "rdb_changes_since_last_save",
    "aof_current_size",
    "total_net_input_bytes",
    "total_net_output_bytes",
};

// How far the replica that is furthest behind is behind; nothing without replicas.
std::optional<double> replicationLag(const RedisInfo &info)
{
    const std::optional<double> offset = info.number("master_repl_offset");
    std::optional<double> lag;
    for (const QByteArray &replica : info.fieldsLike("slave")) {
        const std::optional<double> there
            = info.part(replica, "offset"); // of slave0 and so on, no other field
        if (offset && there)
            lag = std::max(lag.value_or(0), *offset - *there);
    }
    return lag;
}

// Seconds by the server's own clock; nothing if it never says.
std::optional<double> lastSaveAge(const RedisInfo &info)
{
    const std::optional<double> saved = info.number("rdb_last_save_time");
    const double now = info.number("server_time_usec") // since Redis 6.2
                           .value_or(double(Timestamp::now().microseconds()))
        / 1e6;
    return saved ? std::optional(std::max(0.0, now - *saved)) : std::nullopt;
}

} // namespace

FigureSet serverFigures(const RedisInfo &info, int database)
{
    FigureSet set{.incarnation = info.text("run_id")};
    const auto add = [&set](const QByteArray &metric, const std::optional<double> &value) {
        if (value)
            set.figures.push_back({metric, *value});
    };
    for (const char *metric : plainFigures)
        add(metric, info.number(metric));
    add("replication_lag_bytes", replicationLag(info));
    add("last_save_age", lastSaveAge(info));
    if (!set.incarnation.isEmpty()) // a database without keys is not named
        add("keys", info.part("db" + QByteArray::number(database), "keys").value_or(0));
    for (const StoreFact &fact : infoFacts(info)) {
        const bool isFigure = std::ranges::any_of(
            plainFigures, [&](const char *metric) { return fact.key == QLatin1StringView(metric); });
        if (!isFigure)
            set.facts.push_back(fact);
    }
    return set;
}

} // namespace SessionDeck
