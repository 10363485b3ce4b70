// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historywish.h"

#include "ui/models/chartvalues.h"

#include <map>

namespace SessionDeck {

namespace {

using OperationKey = std::pair<QString, QByteArray>; // store and operation
using Latencies = std::map<OperationKey, std::vector<LatencyPoint>>;

HistoryQuery queryFor(const HistoryWish &wish, const SeriesQuery &line)
{
    return {.store = line.store,
            .metric = line.metric,
            .from = Timestamp::fromMicroseconds(wish.range.from - line.shift),
            .to = Timestamp::fromMicroseconds(wish.range.to - line.shift),
            .maxPoints = wish.points};
}

// A moment before which nothing is known.
SeriesSample gapBefore(qint64 time)
{
    return SeriesSample::of(time - 1, notKnown);
}

SeriesRing figureLine(const std::vector<HistoryPoint> &points, const SeriesQuery &line)
{
    SeriesRing ring;
    for (const HistoryPoint &point : points) {
        const qint64 time = point.at.microseconds() + line.shift;
        if (point.gapBefore)
            ring.append(gapBefore(time));
        ring.append({.time = time,
                     .mean = chartValue(line.metric, point.mean),
                     .low = chartValue(line.metric, point.min),
                     .high = chartValue(line.metric, point.max)});
    }
    return ring;
}

SeriesRing percentileLine(const std::vector<LatencyPoint> &points, const SeriesQuery &line)
{
    SeriesRing ring;
    for (const LatencyPoint &point : points) {
        const qint64 time = point.at.microseconds() + line.shift;
        if (point.gapBefore)
            ring.append(gapBefore(time));
        ring.append(SeriesSample::of(time, secondsOf(double(point.latencies.percentile(line.percent)))));
    }
    return ring;
}

// The points of an operation, read once for all of its percentiles.
Result<const std::vector<LatencyPoint> *> latenciesOf(MetricsHistory &history, Latencies &known,
                                                      const HistoryQuery &query, const std::stop_token &stop)
{
    const auto [place, isNew] = known.try_emplace({query.store, query.metric});
    if (isNew) {
        Result<std::vector<LatencyPoint>> points = history.latencies(query, stop);
        if (!points)
            return fail(points.error());
        place->second = std::move(*points);
    }
    return &place->second;
}

} // namespace

Result<HistoryAnswer> readHistory(MetricsHistory &history, const HistoryWish &wish,
                                  const std::stop_token &stop)
{
    HistoryAnswer answer;
    std::map<qint64, Latencies> known; // by shift
    for (const SeriesQuery &line : wish.lines) {
        const HistoryQuery query = queryFor(wish, line);
        if (line.percent > 0) {
            const auto points = latenciesOf(history, known[line.shift], query, stop);
            if (!points)
                return fail(points.error());
            answer.lines.push_back(percentileLine(**points, line));
        } else {
            const Result<std::vector<HistoryPoint>> points = history.points(query, stop);
            if (!points)
                return fail(points.error());
            answer.lines.push_back(figureLine(*points, line));
        }
    }
    if (wish.heat) {
        const auto points = latenciesOf(history, known[0], queryFor(wish, *wish.heat), stop);
        for (const LatencyPoint &point : points ? **points : std::vector<LatencyPoint>())
            answer.heat.push_back(heatColumn(point.latencies, point.at.microseconds(), point.span));
    }
    return answer;
}

} // namespace SessionDeck
