// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historyrollup.h"

#include "core/metrics/historyschema.h"
#include "core/metrics/latencyhistogram.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitetransaction.h"

#include <sqlite3.h>

namespace SessionDeck {

namespace {

// Stretches [from, to) of a tier, made of the finer one.
struct Rollup
{
    const HistoryTier &fine;
    const HistoryTier &coarse;
    qint64 from = 0;
    qint64 to = 0;
};

QByteArray stretchOf(const HistoryTier &tier)
{
    return "at / " + QByteArray::number(tier.seconds) + " * " + QByteArray::number(tier.seconds);
}

Result<void> rollUpFigures(SqliteConnection &connection, const Rollup &rollup)
{
    Result<SqliteStatement> all = connection.prepare(
        "INSERT INTO " + rollup.coarse.figures() + " SELECT series, " + stretchOf(rollup.coarse)
        + " AS stretch, sum(span), sum(count), min(min), max(max), sum(mean * count) / sum(count)"
          " FROM series CROSS JOIN "
        + rollup.fine.figures()
        + " ON series = series.id AND at >= ?1 AND at < ?2 GROUP BY series, stretch"
          " ON CONFLICT DO UPDATE SET span = excluded.span, count = excluded.count, min = excluded.min,"
          " max = excluded.max, mean = excluded.mean WHERE excluded.count >= count");
    if (!all)
        return fail(all.error());
    all->bind(1, rollup.from);
    all->bind(2, rollup.to);
    return all->run();
}

struct LatencyStretch
{
    qint64 series = 0;
    qint64 at = 0;
    qint64 span = 0;
    LatencyHistogram histogram = {};
};

Result<void> put(SqliteConnection &connection, const HistoryTier &tier, const LatencyStretch &stretch)
{
    if (stretch.series == 0)
        return {};
    Result<SqliteStatement> row
        = connection.prepare("INSERT OR REPLACE INTO " + tier.latencies() + " VALUES (?1, ?2, ?3, ?4)");
    if (!row)
        return fail(row.error());
    const QByteArray bytes = toBytes(stretch.histogram);
    row->bind(1, stretch.series);
    row->bind(2, stretch.at);
    row->bind(3, stretch.span);
    sqlite3_bind_blob64(row->handle(), 4, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    return row->run();
}

Result<void> rollUpLatencies(SqliteConnection &connection, const Rollup &rollup)
{
    Result<SqliteStatement> row = connection.prepare(
        "SELECT series, " + stretchOf(rollup.coarse) + ", span, histogram FROM series CROSS JOIN "
        + rollup.fine.latencies() + " ON series = series.id AND at >= ?1 AND at < ?2 ORDER BY series, at");
    if (!row)
        return fail(row.error());
    row->bind(1, rollup.from);
    row->bind(2, rollup.to);
    LatencyStretch stretch;
    for (;;) {
        const Result<bool> found = row->step();
        if (!found)
            return fail(found.error());
        const qint64 series = *found ? sqlite3_column_int64(row->handle(), 0) : 0;
        const qint64 at = *found ? sqlite3_column_int64(row->handle(), 1) : 0;
        if (series != stretch.series || at != stretch.at) {
            if (const Result<void> done = put(connection, rollup.coarse, stretch); !done)
                return done;
            stretch = {.series = series, .at = at};
        }
        if (!*found)
            return {};
        stretch.span += sqlite3_column_int64(row->handle(), 2);
        // A damaged one is left out: the others still say something.
        stretch.histogram.merge(histogramFromBytes(cellBytes(*row, 3)).value_or(LatencyHistogram()));
    }
}

// Where rolling up goes on: behind what is done, or at the first row of all.
Result<std::optional<qint64>> beginOf(SqliteConnection &connection, const Rollup &rollup)
{
    Result<std::optional<qint64>> rolled = historyFact(connection, rollup.coarse.rolled());
    if (!rolled || *rolled)
        return rolled;
    const Result<qint64> first = connection.number("SELECT min(at) FROM " + rollup.fine.figures());
    if (!first)
        return fail(first.error());
    return *first > 0 ? std::optional<qint64>(rollup.coarse.floor(*first)) : std::nullopt;
}

} // namespace

Result<void> rollUpHistory(SqliteConnection &connection, qint64 now)
{
    const std::span<const HistoryTier> tiers = historyTiers();
    for (size_t i = 1; i < tiers.size(); ++i) {
        Rollup rollup{.fine = tiers[i - 1], .coarse = tiers[i]};
        const Result<std::optional<qint64>> begin = beginOf(connection, rollup);
        if (!begin)
            return fail(begin.error());
        rollup.from = begin->value_or(now);
        rollup.to = rollup.coarse.floor(now);
        if (rollup.from >= rollup.to)
            continue;
        Result<void> done = rollUpFigures(connection, rollup);
        if (done)
            done = rollUpLatencies(connection, rollup);
        if (done)
            done = setHistoryFact(connection, rollup.coarse.rolled(), rollup.to);
        if (!done)
            return done;
    }
    return {};
}

Result<void> reopenHistory(SqliteConnection &connection, qint64 at)
{
    for (const HistoryTier &tier : historyTiers().subspan(1)) {
        const Result<std::optional<qint64>> rolled = historyFact(connection, tier.rolled());
        if (!rolled)
            return fail(rolled.error());
        if (!*rolled || **rolled <= at)
            continue;
        if (const Result<void> done = setHistoryFact(connection, tier.rolled(), tier.floor(at)); !done)
            return done;
    }
    return {};
}

Result<void> pruneHistory(SqliteConnection &connection, qint64 now, qint64 scarcity)
{
    const std::span<const HistoryTier> tiers = historyTiers();
    for (size_t i = 0; i < tiers.size(); ++i) {
        qint64 limit = now - tiers[i].keep / scarcity;
        if (i + 1 < tiers.size()) {
            const Result<std::optional<qint64>> rolled = historyFact(connection, tiers[i + 1].rolled());
            if (!rolled)
                return fail(rolled.error());
            // Whole stretches of the coarser tier, so that readers know which of the two to believe.
            limit = tiers[i + 1].floor(std::min(limit, rolled->value_or(limit)));
        }
        const QByteArray before
            = " WHERE at < " + QByteArray::number(limit) + " AND series IN (SELECT id FROM series)";
        for (const QByteArray &table : {tiers[i].figures(), tiers[i].latencies()}) {
            if (const Result<void> done = connection.execute("DELETE FROM " + table + before); !done)
                return done;
        }
    }
    return {};
}

} // namespace SessionDeck
