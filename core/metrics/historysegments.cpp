// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historysegments.h"

#include "core/metrics/historyschema.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>

namespace SessionDeck {

namespace {

// The first moment that the tier has of the series; the end of time if it has nothing.
Result<qint64> firstOf(SqliteConnection &connection, const SegmentRequest &request, const HistoryTier &tier)
{
    const QByteArray table = request.kind == SeriesKind::Figure ? tier.figures() : tier.latencies();
    Result<SqliteStatement> row
        = connection.prepare("SELECT at FROM " + table + " WHERE series = ?1 ORDER BY at LIMIT 1");
    if (!row)
        return fail(row.error());
    row->bind(1, request.series);
    const Result<bool> found = row->step();
    if (!found)
        return fail(found.error());
    return *found ? sqlite3_column_int64(row->handle(), 0) : std::numeric_limits<qint64>::max();
}

// [from, to) of a tier; what that does not have yet comes from the finer ones.
Result<std::vector<HistorySegment>> withTail(SqliteConnection &connection, size_t tier, qint64 from,
                                             qint64 to)
{
    std::vector<HistorySegment> segments;
    for (; tier > 0; --tier) {
        const Result<std::optional<qint64>> rolled = historyFact(connection, historyTiers()[tier].rolled());
        if (!rolled)
            return fail(rolled.error());
        const qint64 end = std::clamp(rolled->value_or(from), from, to);
        segments.push_back({&historyTiers()[tier], from, end});
        from = end;
    }
    segments.push_back({&historyTiers()[0], from, to});
    return segments;
}

} // namespace

Result<std::vector<HistorySegment>> historySegments(SqliteConnection &connection,
                                                    const SegmentRequest &request)
{
    const std::span<const HistoryTier> tiers = historyTiers();
    size_t suitable = 0;
    while (suitable + 1 < tiers.size() && tiers[suitable + 1].seconds <= request.step)
        ++suitable;
    const qint64 start = tiers[suitable].floor(request.from);
    std::vector<HistorySegment> segments;
    qint64 end = std::max(request.to, start); // of what is still to be found
    for (size_t i = suitable; i < tiers.size() && end > start; ++i) {
        const Result<qint64> first = firstOf(connection, request, tiers[i]);
        if (!first)
            return fail(first.error());
        // A tier is pruned by whole stretches of the coarser one, so nothing is told twice.
        const qint64 begin = i + 1 == tiers.size() ? start : tiers[i + 1].floor(*first);
        const qint64 from = std::clamp(begin, start, end);
        Result<std::vector<HistorySegment>> part = std::vector<HistorySegment>{{&tiers[i], from, end}};
        if (i == suitable)
            part = withTail(connection, suitable, from, end);
        if (!part)
            return part;
        segments.insert(segments.begin(), part->begin(), part->end());
        end = from;
    }
    return segments;
}

} // namespace SessionDeck
