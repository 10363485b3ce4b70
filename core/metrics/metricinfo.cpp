// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/metricinfo.h"

#include <QCoreApplication>
#include <QHash>

namespace SessionDeck {

namespace {

constexpr auto gauge = MetricKind::Gauge;
constexpr auto counter = MetricKind::Counter;
constexpr auto countUnit = MetricUnit::Count;
constexpr auto byteUnit = MetricUnit::Bytes;

constexpr MetricInfo all[] = {
    // Every store.
    {"up", gauge, MetricUnit::Flag, QT_TRANSLATE_NOOP("CoreText", "Reachable")},
    {"sessions", gauge, countUnit, QT_TRANSLATE_NOOP("CoreText", "Sessions")},
    {"messages", gauge, countUnit, QT_TRANSLATE_NOOP("CoreText", "Messages")},
    {"bytes", gauge, byteUnit, QT_TRANSLATE_NOOP("CoreText", "Size")},
    {"changes", counter, countUnit, QT_TRANSLATE_NOOP("CoreText", "Changed sessions")},
    {"operations", counter, countUnit, QT_TRANSLATE_NOOP("CoreText", "Operations of SessionDeck")},
    {"errors", counter, countUnit, QT_TRANSLATE_NOOP("CoreText", "Operations that failed")},
    {"expiring_1h", gauge, countUnit, QT_TRANSLATE_NOOP("CoreText", "Expiring within an hour")},
    {"expiring_24h", gauge, countUnit, QT_TRANSLATE_NOOP("CoreText", "Expiring within a day")},
    {"expiring_7d", gauge, countUnit, QT_TRANSLATE_NOOP("CoreText", "Expiring within a week")},
    {"damaged", gauge, countUnit, QT_TRANSLATE_NOOP("CoreText", "Damaged sessions")},
    {"sample_time", gauge, MetricUnit::Nanoseconds, QT_TRANSLATE_NOOP("CoreText", "Time a sample took")},
    {"sample_cpu", gauge, MetricUnit::Nanoseconds,
     QT_TRANSLATE_NOOP("CoreText", "Processor time of a sample")},
    // Files.
    {"files", gauge, countUnit, QT_TRANSLATE_NOOP("CoreText", "Files")},
    {"largest_file_bytes", gauge, byteUnit, QT_TRANSLATE_NOOP("CoreText", "Largest file")},
    {"disk_free_bytes", gauge, byteUnit, QT_TRANSLATE_NOOP("CoreText", "Free on the disk")},
    // SQLite.
    {"page_size", gauge, byteUnit, QT_TRANSLATE_NOOP("CoreText", "Page size")},
    {"page_count", gauge, countUnit, QT_TRANSLATE_NOOP("CoreText", "Pages")},
    {"free_pages", gauge, countUnit, QT_TRANSLATE_NOOP("CoreText", "Free pages")},
    {"wal_bytes", gauge, byteUnit, QT_TRANSLATE_NOOP("CoreText", "Write-ahead log")},
    {"checkpoint_lag_pages", gauge, countUnit,
     QT_TRANSLATE_NOOP("CoreText", "Pages waiting for a checkpoint")},
    {"busy_retries", counter, countUnit, QT_TRANSLATE_NOOP("CoreText", "Waits for a lock")},
    {"tables", gauge, countUnit, QT_TRANSLATE_NOOP("CoreText", "Tables")},
    {"indexes", gauge, countUnit, QT_TRANSLATE_NOOP("CoreText", "Indexes")},
    {"schema_version", gauge, countUnit, QT_TRANSLATE_NOOP("CoreText", "Schema version")},
    {"table_bytes", gauge, byteUnit, QT_TRANSLATE_NOOP("CoreText", "Table")},
    {"index_bytes", gauge, byteUnit, QT_TRANSLATE_NOOP("CoreText", "Index")},
    // Redis.
    {"used_memory", gauge, byteUnit, QT_TRANSLATE_NOOP("CoreText", "Memory of the server")},
    {"used_memory_peak", gauge, byteUnit, QT_TRANSLATE_NOOP("CoreText", "Peak memory")},
    {"used_memory_rss", gauge, byteUnit, QT_TRANSLATE_NOOP("CoreText", "Resident memory")},
    {"mem_fragmentation_ratio", gauge, MetricUnit::Ratio, QT_TRANSLATE_NOOP("CoreText", "Fragmentation")},
    {"maxmemory", gauge, byteUnit, QT_TRANSLATE_NOOP("CoreText", "Memory limit"), true},
    {"memory_share", gauge, MetricUnit::Ratio, QT_TRANSLATE_NOOP("CoreText", "Memory against its limit")},
    {"connected_clients", gauge, countUnit, QT_TRANSLATE_NOOP("CoreText", "Clients")},
    {"blocked_clients", gauge, countUnit, QT_TRANSLATE_NOOP("CoreText", "Blocked clients")},
    {"total_commands_processed", counter, countUnit, QT_TRANSLATE_NOOP("CoreText", "Commands")},
    {"keyspace_hits", counter, countUnit, QT_TRANSLATE_NOOP("CoreText", "Hits")},
    {"keyspace_misses", counter, countUnit, QT_TRANSLATE_NOOP("CoreText", "Misses")},
    {"hit_ratio", gauge, MetricUnit::Ratio, QT_TRANSLATE_NOOP("CoreText", "Hit ratio")},
    {"evicted_keys", counter, countUnit, QT_TRANSLATE_NOOP("CoreText", "Evicted keys")},
    {"expired_keys", counter, countUnit, QT_TRANSLATE_NOOP("CoreText", "Expired keys")},
    {"keys", gauge, countUnit, QT_TRANSLATE_NOOP("CoreText", "Keys of the database")},
    {"prefix_keys", gauge, countUnit, QT_TRANSLATE_NOOP("CoreText", "Keys of the store")},
    {"prefix_bytes", gauge, byteUnit, QT_TRANSLATE_NOOP("CoreText", "Memory of the store's keys")},
    {"connected_slaves", gauge, countUnit, QT_TRANSLATE_NOOP("CoreText", "Replicas")},
    {"replication_lag_bytes", gauge, byteUnit, QT_TRANSLATE_NOOP("CoreText", "Replication lag")},
    {"rdb_changes_since_last_save", gauge, countUnit,
     QT_TRANSLATE_NOOP("CoreText", "Changes since the last save")},
    {"last_save_age", gauge, MetricUnit::Seconds, QT_TRANSLATE_NOOP("CoreText", "Age of the last save")},
    {"aof_current_size", gauge, byteUnit, QT_TRANSLATE_NOOP("CoreText", "Append-only file")},
    {"total_net_input_bytes", counter, byteUnit, QT_TRANSLATE_NOOP("CoreText", "Received")},
    {"total_net_output_bytes", counter, byteUnit, QT_TRANSLATE_NOOP("CoreText", "Sent")},
    {"slow_commands", counter, countUnit, QT_TRANSLATE_NOOP("CoreText", "Slow commands")},
};

QByteArrayView family(QByteArrayView id)
{
    const qsizetype colon = id.indexOf(':');
    return colon < 0 ? id : id.first(colon);
}

} // namespace

std::span<const MetricInfo> metrics()
{
    return all;
}

const MetricInfo *findMetric(QByteArrayView id)
{
    static const QHash<QByteArrayView, const MetricInfo *> byId = [] {
        QHash<QByteArrayView, const MetricInfo *> index;
        for (const MetricInfo &metric : all)
            index.insert(metric.id, &metric);
        return index;
    }();
    return byId.value(family(id));
}

QString metricLabel(QByteArrayView id)
{
    const MetricInfo *metric = findMetric(id);
    if (!metric)
        return QString::fromUtf8(id);
    const QString label = QCoreApplication::translate("CoreText", metric->label);
    const QByteArrayView name = family(id);
    return name.size() == id.size() ? label : label + u' ' + QString::fromUtf8(id.sliced(name.size() + 1));
}

} // namespace SessionDeck
