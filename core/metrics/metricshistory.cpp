// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/metricshistory.h"

#include "core/base/coretext.h"
#include "core/metrics/historymerge.h"
#include "core/metrics/historysegments.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitetransaction.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <sqlite3.h>

namespace SessionDeck {

namespace {

Result<std::vector<QByteArray>> namesOf(SqliteConnection &connection, const QString &store, SeriesKind kind)
{
    Result<SqliteStatement> row
        = connection.prepare("SELECT name FROM series JOIN stores ON store = stores.id WHERE stores.key = ?1 "
                             "AND kind = ?2 ORDER BY name");
    if (!row)
        return fail(row.error());
    const QByteArray key = store.toUtf8();
    row->bind(1, QByteArrayView(key));
    row->bind(2, qint64(kind));
    std::vector<QByteArray> names;
    for (;;) {
        const Result<bool> found = row->step();
        if (!found)
            return fail(found.error());
        if (!*found)
            return names;
        names.push_back(cellBytes(*row, 0).toByteArray());
    }
}

} // namespace

MetricsHistory::MetricsHistory(std::unique_ptr<SqliteConnection> connection)
    : m_connection(std::move(connection))
{
}

QString MetricsHistory::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/sessiondeck/metrics.db");
}

Result<std::unique_ptr<MetricsHistory>> MetricsHistory::open(const QString &path)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, CoreText::tr("Nothing has been recorded yet."), path);
    Result<std::unique_ptr<SqliteConnection>> connection = SqliteConnection::open({.path = path});
    if (!connection)
        return fail(connection.error());
    return std::unique_ptr<MetricsHistory>(new MetricsHistory(std::move(*connection)));
}

Result<std::vector<HistoryStore>> MetricsHistory::stores()
{
    // The coarsest tier knows the beginning, the finest the end; "up" is written with every sample.
    Result<SqliteStatement> row = m_connection->prepare(
        "SELECT key, min(coalesce((SELECT min(at) FROM figures_1h f WHERE f.series = s.id), 1e18),"
        " coalesce((SELECT min(at) FROM figures_1s f WHERE f.series = s.id), 1e18)),"
        " max(coalesce((SELECT max(at) + 3600 FROM figures_1h f WHERE f.series = s.id), 0),"
        " coalesce((SELECT max(at) FROM figures_1s f WHERE f.series = s.id), 0))"
        " FROM stores JOIN series s ON s.store = stores.id AND s.name = 'up' AND s.kind = 0 ORDER BY key");
    if (!row)
        return fail(row.error());
    std::vector<HistoryStore> stores;
    for (;;) {
        const Result<bool> found = row->step();
        if (!found)
            return fail(found.error());
        if (!*found)
            return stores;
        stores.push_back(
            {.key = QString::fromUtf8(cellBytes(*row, 0)),
             .first = Timestamp::fromMicroseconds(sqlite3_column_int64(row->handle(), 1) * microsPerSecond),
             .last = Timestamp::fromMicroseconds(sqlite3_column_int64(row->handle(), 2) * microsPerSecond)});
    }
}

Result<std::vector<QByteArray>> MetricsHistory::metricsOf(const QString &store)
{
    return namesOf(*m_connection, store, SeriesKind::Figure);
}

Result<std::vector<QByteArray>> MetricsHistory::operationsOf(const QString &store)
{
    return namesOf(*m_connection, store, SeriesKind::Latency);
}

Result<std::vector<HistoryPoint>> MetricsHistory::points(const HistoryQuery &query, std::stop_token stop)
{
    m_connection->setStop(std::move(stop));
    // One state, whatever is rolled up and pruned meanwhile.
    const Result<SqliteTransaction> transaction
        = SqliteTransaction::begin(*m_connection, SqliteTransaction::Kind::Read);
    return transaction ? mergedPoints(*m_connection, query) : fail(transaction.error());
}

Result<std::vector<LatencyPoint>> MetricsHistory::latencies(const HistoryQuery &query, std::stop_token stop)
{
    m_connection->setStop(std::move(stop));
    const Result<SqliteTransaction> transaction
        = SqliteTransaction::begin(*m_connection, SqliteTransaction::Kind::Read);
    return transaction ? mergedLatencies(*m_connection, query) : fail(transaction.error());
}

} // namespace SessionDeck
