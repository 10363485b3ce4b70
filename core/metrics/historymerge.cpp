// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historymerge.h"

#include "core/metrics/historysegments.h"
#include "core/store/sqlite/sqlitecell.h"

#include <sqlite3.h>

#include <algorithm>
#include <functional>

namespace SessionDeck {

namespace {

constexpr qint64 millisecond = 1'000;

// What a query means in the tables.
struct ReadPlan
{
    qint64 step = 1; // seconds that become one point
    std::vector<HistorySegment> segments;
    qint64 series = 0;
};

Result<ReadPlan> planOf(SqliteConnection &connection, const HistoryQuery &query, SeriesKind kind)
{
    const Result<qint64> series = HistorySeries(connection).find(query.store, kind, query.metric);
    if (!series)
        return fail(series.error());
    ReadPlan plan{.series = *series};
    const qint64 from = query.from.microseconds() / microsPerSecond;
    const qint64 to = query.to.microseconds() / microsPerSecond + 1;
    if (*series == 0 || to <= from)
        return plan;
    const qint64 points = std::max(query.maxPoints, 1);
    plan.step = std::max<qint64>(1, (to - from + points - 1) / points);
    Result<std::vector<HistorySegment>> segments = historySegments(
        connection, {.series = *series, .kind = kind, .from = from, .to = to, .step = plan.step});
    if (!segments)
        return fail(segments.error());
    plan.segments = std::move(*segments);
    return plan;
}

// Runs through the rows of all segments. sql: the columns and the table's name, the rest is added.
Result<void> forEachRow(SqliteConnection &connection, const ReadPlan &plan,
                        const std::function<QByteArray(const HistoryTier &)> &select,
                        const std::function<void(const SqliteStatement &, const HistoryTier &)> &take)
{
    for (const HistorySegment &segment : plan.segments) {
        if (segment.from >= segment.to)
            continue;
        Result<SqliteStatement> row = connection.prepare(
            select(*segment.tier) + " WHERE series = ?1 AND at >= ?2 AND at < ?3 ORDER BY at");
        if (!row)
            return fail(row.error());
        row->bind(1, plan.series);
        row->bind(2, segment.from);
        row->bind(3, segment.to);
        Result<bool> found = row->step();
        for (; found && *found; found = row->step())
            take(*row, *segment.tier);
        if (!found)
            return fail(found.error());
    }
    return {};
}

// Tells the holes between samples from their usual distance.
class Gaps
{
public:
    // Whether nothing was recorded for a while before this row.
    bool before(qint64 at, const HistoryTier &tier, double spacing)
    {
        const double usual = std::max({double(tier.seconds), double(m_tierSeconds), spacing, m_spacing});
        const bool isGap = m_at >= 0 && double(at - m_at) > 2.5 * usual;
        m_at = at;
        m_spacing = spacing;
        m_tierSeconds = tier.seconds;
        return isGap;
    }

private:
    qint64 m_at = -1;
    qint64 m_tierSeconds = 1;
    double m_spacing = 0; // seconds between two samples
};

void mergeInto(HistoryPoint &point, const HistoryPoint &row)
{
    point.min = std::min(point.min, row.min);
    point.max = std::max(point.max, row.max);
    const auto both = double(point.count + row.count);
    point.mean = (point.mean * double(point.count) + row.mean * double(row.count)) / std::max(both, 1.0);
    point.count += row.count;
    point.span = std::max(point.span, row.at.microseconds() + row.span - point.at.microseconds());
}

} // namespace

Result<std::vector<HistoryPoint>> mergedPoints(SqliteConnection &connection, const HistoryQuery &query)
{
    const Result<ReadPlan> plan = planOf(connection, query, SeriesKind::Figure);
    if (!plan)
        return fail(plan.error());
    std::vector<HistoryPoint> points;
    qint64 stretch = -1;
    Gaps gaps;
    const auto take = [&](const SqliteStatement &row, const HistoryTier &tier) {
        sqlite3_stmt *cells = row.handle();
        const qint64 at = sqlite3_column_int64(cells, 0);
        const qint64 count = std::max<qint64>(1, sqlite3_column_int64(cells, 2));
        const double spacing = double(sqlite3_column_int64(cells, 1)) / 1000 / double(count);
        HistoryPoint point{.at = Timestamp::fromMicroseconds(at * microsPerSecond),
                           .span = tier.seconds * microsPerSecond,
                           .min = sqlite3_column_double(cells, 3),
                           .max = sqlite3_column_double(cells, 4),
                           .mean = sqlite3_column_double(cells, 5),
                           .count = count,
                           .gapBefore = gaps.before(at, tier, spacing)};
        if (at / plan->step == stretch && !point.gapBefore && !points.empty())
            mergeInto(points.back(), point);
        else
            points.push_back(point);
        stretch = at / plan->step;
    };
    const auto select = [](const HistoryTier &tier) {
        return QByteArray("SELECT at, span, count, min, max, mean FROM " + tier.figures());
    };
    if (const Result<void> done = forEachRow(connection, *plan, select, take); !done)
        return fail(done.error());
    return points;
}

Result<std::vector<LatencyPoint>> mergedLatencies(SqliteConnection &connection, const HistoryQuery &query)
{
    const Result<ReadPlan> plan = planOf(connection, query, SeriesKind::Latency);
    HistoryQuery presence = query;
    presence.metric = "up";
    const Result<std::vector<HistoryPoint>> samples
        = plan ? mergedPoints(connection, presence) : fail(plan.error());
    if (!samples)
        return fail(samples.error());
    std::vector<LatencyPoint> points;
    qint64 stretch = -1;
    auto sample = samples->cbegin();
    const auto take = [&](const SqliteStatement &row, const HistoryTier &tier) {
        const qint64 at = sqlite3_column_int64(row.handle(), 0);
        const Timestamp moment = Timestamp::fromMicroseconds(at * microsPerSecond);
        bool isGap = false;
        for (; sample != samples->cend() && sample->at <= moment; ++sample)
            isGap = isGap || sample->gapBefore;
        LatencyHistogram histogram
            = histogramFromBytes(cellBytes(row, 1)).value_or(LatencyHistogram()); // damaged: nothing known
        if (at / plan->step == stretch && !points.empty()) {
            points.back().latencies.merge(histogram);
            points.back().span
                = moment.microseconds() + tier.seconds * microsPerSecond - points.back().at.microseconds();
        } else {
            points.push_back({.at = moment,
                              .span = tier.seconds * microsPerSecond,
                              .latencies = std::move(histogram),
                              .gapBefore = isGap && !points.empty()});
        }
        stretch = at / plan->step;
    };
    const auto select
        = [](const HistoryTier &tier) { return QByteArray("SELECT at, histogram FROM " + tier.latencies()); };
    if (const Result<void> done = forEachRow(connection, *plan, select, take); !done)
        return fail(done.error());
    return points;
}

} // namespace SessionDeck
