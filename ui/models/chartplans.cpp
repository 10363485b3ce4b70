// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chartplans.h"

#include <QCoreApplication>

namespace SessionDeck {

namespace {

struct ChartPlanText
{
    Q_DECLARE_TR_FUNCTIONS(ChartPlan)
};

constexpr PlannedSeries sessions[] = {{"sessions", QT_TRANSLATE_NOOP("ChartPlan", "sessions")}};
constexpr PlannedSeries messages[] = {{"messages", QT_TRANSLATE_NOOP("ChartPlan", "messages")}};
constexpr PlannedSeries operations[] = {
    {"operations", QT_TRANSLATE_NOOP("ChartPlan", "SessionDeck")},
    {"total_commands_processed", QT_TRANSLATE_NOOP("ChartPlan", "server")},
    {"changes", QT_TRANSLATE_NOOP("ChartPlan", "changes")},
    {"errors", QT_TRANSLATE_NOOP("ChartPlan", "errors")},
};
constexpr PlannedSeries hits[] = {
    {"keyspace_hits", QT_TRANSLATE_NOOP("ChartPlan", "hits")},
    {"keyspace_misses", QT_TRANSLATE_NOOP("ChartPlan", "misses")},
};
constexpr PlannedSeries shares[] = {
    {"hit_ratio", QT_TRANSLATE_NOOP("ChartPlan", "hits")},
    {"memory_share", QT_TRANSLATE_NOOP("ChartPlan", "memory")},
};
constexpr PlannedSeries memory[] = {
    {"used_memory", QT_TRANSLATE_NOOP("ChartPlan", "used")},
    {"used_memory_peak", QT_TRANSLATE_NOOP("ChartPlan", "peak")},
    {"used_memory_rss", QT_TRANSLATE_NOOP("ChartPlan", "resident")},
    {"prefix_bytes", QT_TRANSLATE_NOOP("ChartPlan", "of this store's keys")},
    {"maxmemory", QT_TRANSLATE_NOOP("ChartPlan", "limit")},
};
constexpr PlannedSeries lost[] = {
    {"expired_keys", QT_TRANSLATE_NOOP("ChartPlan", "expired")},
    {"evicted_keys", QT_TRANSLATE_NOOP("ChartPlan", "evicted")},
};
constexpr PlannedSeries clients[] = {
    {"connected_clients", QT_TRANSLATE_NOOP("ChartPlan", "connected")},
    {"blocked_clients", QT_TRANSLATE_NOOP("ChartPlan", "blocked")},
};
constexpr PlannedSeries traffic[] = {
    {"total_net_input_bytes", QT_TRANSLATE_NOOP("ChartPlan", "received")},
    {"total_net_output_bytes", QT_TRANSLATE_NOOP("ChartPlan", "sent")},
};
constexpr PlannedSeries walSeries[] = {{"wal_bytes", QT_TRANSLATE_NOOP("ChartPlan", "write-ahead log")}};
constexpr PlannedSeries pages[] = {
    {"page_count", QT_TRANSLATE_NOOP("ChartPlan", "all")},
    {"free_pages", QT_TRANSLATE_NOOP("ChartPlan", "free")},
    {"checkpoint_lag_pages", QT_TRANSLATE_NOOP("ChartPlan", "waiting for a checkpoint")},
};
constexpr PlannedSeries waits[] = {{"busy_retries", QT_TRANSLATE_NOOP("ChartPlan", "waits")}};
constexpr PlannedSeries fragmentation[]
    = {{"mem_fragmentation_ratio", QT_TRANSLATE_NOOP("ChartPlan", "resident to used")}};
constexpr PlannedSeries keyCounts[] = {
    {"keys", QT_TRANSLATE_NOOP("ChartPlan", "of the database")},
    {"prefix_keys", QT_TRANSLATE_NOOP("ChartPlan", "of this store")},
};
constexpr PlannedSeries slowCommands[] = {{"slow_commands", QT_TRANSLATE_NOOP("ChartPlan", "slow commands")}};
constexpr PlannedSeries unsaved[]
    = {{"rdb_changes_since_last_save", QT_TRANSLATE_NOOP("ChartPlan", "changes")}};
constexpr PlannedSeries saveAge[] = {{"last_save_age", QT_TRANSLATE_NOOP("ChartPlan", "age")}};
constexpr PlannedSeries appendOnly[] = {{"aof_current_size", QT_TRANSLATE_NOOP("ChartPlan", "size")}};
constexpr PlannedSeries replicas[] = {{"connected_slaves", QT_TRANSLATE_NOOP("ChartPlan", "replicas")}};
constexpr PlannedSeries replicaLag[] = {{"replication_lag_bytes", QT_TRANSLATE_NOOP("ChartPlan", "behind")}};
constexpr PlannedSeries fileCount[] = {{"files", QT_TRANSLATE_NOOP("ChartPlan", "files")}};
constexpr PlannedSeries largestFile[] = {{"largest_file_bytes", QT_TRANSLATE_NOOP("ChartPlan", "largest")}};
constexpr PlannedSeries damaged[] = {{"damaged", QT_TRANSLATE_NOOP("ChartPlan", "damaged")}};
constexpr PlannedSeries reachable[] = {{"up", QT_TRANSLATE_NOOP("ChartPlan", "reachable")}};
constexpr PlannedSeries disk[] = {{"disk_free_bytes", QT_TRANSLATE_NOOP("ChartPlan", "free")}};
constexpr PlannedSeries expiring[] = {
    {"expiring_1h", QT_TRANSLATE_NOOP("ChartPlan", "within an hour")},
    {"expiring_24h", QT_TRANSLATE_NOOP("ChartPlan", "within a day")},
    {"expiring_7d", QT_TRANSLATE_NOOP("ChartPlan", "within a week")},
};
constexpr PlannedSeries cost[] = {
    {"sample_time", QT_TRANSLATE_NOOP("ChartPlan", "time")},
    {"sample_cpu", QT_TRANSLATE_NOOP("ChartPlan", "processor")},
};

constexpr auto plain = false;
constexpr auto filled = true;
constexpr auto fitted = false;
constexpr auto fromZero = true;

constexpr ChartPlan plans[] = {
    {"sessionsChart", QT_TRANSLATE_NOOP("ChartPlan", "Sessions"), ChartUnit::Count, plain, fitted, sessions},
    {"messagesChart", QT_TRANSLATE_NOOP("ChartPlan", "Messages"), ChartUnit::Count, plain, fitted, messages},
    {"operationsChart", QT_TRANSLATE_NOOP("ChartPlan", "Operations per second"), ChartUnit::PerSecond, plain,
     fromZero, operations},
    {"hitsChart", QT_TRANSLATE_NOOP("ChartPlan", "Hits and misses"), ChartUnit::PerSecond, plain, fromZero,
     hits},
    {"sharesChart", QT_TRANSLATE_NOOP("ChartPlan", "Cache hits and memory against its limit"),
     ChartUnit::Share, plain, fromZero, shares},
    {"memoryChart", QT_TRANSLATE_NOOP("ChartPlan", "Memory"), ChartUnit::Bytes, plain, fromZero, memory},
    {"lostChart", QT_TRANSLATE_NOOP("ChartPlan", "Expired and evicted keys"), ChartUnit::PerSecond, plain,
     fromZero, lost},
    {"clientsChart", QT_TRANSLATE_NOOP("ChartPlan", "Clients"), ChartUnit::Count, plain, fromZero, clients},
    {"trafficChart", QT_TRANSLATE_NOOP("ChartPlan", "Traffic of the server"), ChartUnit::BytesPerSecond,
     filled, fromZero, traffic},
    {"walChart", QT_TRANSLATE_NOOP("ChartPlan", "Write-ahead log"), ChartUnit::Bytes, filled, fromZero,
     walSeries},
    {"pagesChart", QT_TRANSLATE_NOOP("ChartPlan", "Pages"), ChartUnit::Count, plain, fromZero, pages},
    {"waitsChart", QT_TRANSLATE_NOOP("ChartPlan", "Waits for a lock"), ChartUnit::PerSecond, plain, fromZero,
     waits},
    {"fragmentationChart", QT_TRANSLATE_NOOP("ChartPlan", "Resident memory to used memory"), ChartUnit::Share,
     plain, fromZero, fragmentation},
    {"keysChart", QT_TRANSLATE_NOOP("ChartPlan", "Keys"), ChartUnit::Count, plain, fromZero, keyCounts},
    {"slowChart", QT_TRANSLATE_NOOP("ChartPlan", "Slow commands"), ChartUnit::PerSecond, plain, fromZero,
     slowCommands},
    {"unsavedChart", QT_TRANSLATE_NOOP("ChartPlan", "Changes since the last save"), ChartUnit::Count, filled,
     fromZero, unsaved},
    {"saveAgeChart", QT_TRANSLATE_NOOP("ChartPlan", "Age of the last save"), ChartUnit::Seconds, filled,
     fromZero, saveAge},
    {"appendOnlyChart", QT_TRANSLATE_NOOP("ChartPlan", "Append-only file"), ChartUnit::Bytes, filled,
     fromZero, appendOnly},
    {"replicasChart", QT_TRANSLATE_NOOP("ChartPlan", "Replicas"), ChartUnit::Count, plain, fromZero,
     replicas},
    {"replicaLagChart", QT_TRANSLATE_NOOP("ChartPlan", "Replication lag"), ChartUnit::Bytes, filled, fromZero,
     replicaLag},
    {"filesChart", QT_TRANSLATE_NOOP("ChartPlan", "Files"), ChartUnit::Count, plain, fitted, fileCount},
    {"largestFileChart", QT_TRANSLATE_NOOP("ChartPlan", "Largest file"), ChartUnit::Bytes, filled, fromZero,
     largestFile},
    {"damagedChart", QT_TRANSLATE_NOOP("ChartPlan", "Damaged files and records"), ChartUnit::Count, filled,
     fromZero, damaged},
    {"diskChart", QT_TRANSLATE_NOOP("ChartPlan", "Free on the disk"), ChartUnit::Bytes, filled, fromZero,
     disk},
    {"expiringChart", QT_TRANSLATE_NOOP("ChartPlan", "Expiring soon"), ChartUnit::Count, plain, fromZero,
     expiring},
    {"reachableChart", QT_TRANSLATE_NOOP("ChartPlan", "Reachable"), ChartUnit::Share, filled, fromZero,
     reachable},
    {"costChart", QT_TRANSLATE_NOOP("ChartPlan", "What watching this store costs"), ChartUnit::Seconds, plain,
     fromZero, cost},
};

} // namespace

std::span<const ChartPlan> chartPlans()
{
    return plans;
}

ChartFacts factsOf(const ChartPlan &plan)
{
    return {.name = QString::fromLatin1(plan.name),
            .title = ChartPlanText::tr(plan.title),
            .unit = plan.unit,
            .isFilled = plan.isFilled,
            .fromZero = plan.fromZero};
}

QString nameOf(const PlannedSeries &series)
{
    return ChartPlanText::tr(series.name);
}

} // namespace SessionDeck
