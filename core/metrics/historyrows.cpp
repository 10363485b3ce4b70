// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historyrows.h"

#include "core/metrics/historytiers.h"
#include "core/store/sqlite/sqlitecell.h"

#include <sqlite3.h>

namespace SessionDeck {

namespace {

void bind(SqliteStatement &row, const HistoryPlace &place)
{
    row.bind(1, place.series);
    row.bind(2, place.at);
    row.bind(3, place.span);
}

// What the second holds already; empty if nothing.
Result<LatencyHistogram> latenciesAt(SqliteConnection &connection, const HistoryPlace &place)
{
    static const QByteArray sql
        = "SELECT histogram FROM " + historyTiers().front().latencies() + " WHERE series = ?1 AND at = ?2";
    Result<SqliteStatement> row = connection.prepare(sql);
    if (!row)
        return fail(row.error());
    row->bind(1, place.series);
    row->bind(2, place.at);
    const Result<bool> found = row->step();
    if (!found)
        return fail(found.error());
    // A damaged one is replaced: what comes now is still true.
    return *found ? histogramFromBytes(cellBytes(*row, 0)).value_or(LatencyHistogram()) : LatencyHistogram();
}

} // namespace

Result<void> addHistoryFigure(SqliteConnection &connection, const HistoryPlace &place, double value)
{
    static const QByteArray sql = "INSERT INTO " + historyTiers().front().figures()
        + " VALUES (?1, ?2, ?3, 1, ?4, ?4, ?4) ON CONFLICT DO UPDATE SET span = span + excluded.span,"
          " min = min(min, excluded.min), max = max(max, excluded.max),"
          " mean = (mean * count + excluded.mean) / (count + 1), count = count + 1";
    Result<SqliteStatement> row = connection.prepare(sql);
    if (!row)
        return fail(row.error());
    bind(*row, place);
    row->bind(4, value);
    return row->run();
}

Result<void> addHistoryLatencies(SqliteConnection &connection, const HistoryPlace &place,
                                 const LatencyHistogram &latencies)
{
    Result<LatencyHistogram> all = latenciesAt(connection, place);
    if (!all)
        return fail(all.error());
    all->merge(latencies);
    static const QByteArray sql = "INSERT INTO " + historyTiers().front().latencies()
        + " VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET span = span + excluded.span,"
          " histogram = excluded.histogram";
    Result<SqliteStatement> row = connection.prepare(sql);
    if (!row)
        return fail(row.error());
    bind(*row, place);
    const QByteArray bytes = toBytes(*all);
    sqlite3_bind_blob64(row->handle(), 4, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    return row->run();
}

} // namespace SessionDeck
