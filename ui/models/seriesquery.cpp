// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/seriesquery.h"

#include "ui/models/chartvalues.h"

#include <algorithm>
#include <limits>

namespace SessionDeck {

namespace {

std::optional<SeriesSample> percentileOf(const SeriesQuery &query, Timestamp at,
                                         const std::vector<OperationFigures> &operations)
{
    const auto found = std::ranges::find(operations, query.metric, &OperationFigures::operation);
    if (found == operations.end() || found->latencies.count() == 0)
        return {};
    const double value = secondsOf(double(found->latencies.percentile(query.percent)));
    return SeriesSample::of(at.microseconds() + query.shift, value);
}

qint64 newestOf(const SeriesRing &line)
{
    return line.size() > 0 ? line.last().time : std::numeric_limits<qint64>::min();
}

} // namespace

std::optional<SeriesSample> sampleFor(const SeriesQuery &query, const Sample &sample)
{
    if (query.percent > 0 && sample.reach == Reach::Up)
        return percentileOf(query, sample.at, sample.operations);
    // Some figures are known even of a store that is not reached.
    const SampledFigure *figure = query.percent > 0 ? nullptr : sample.find(query.metric);
    if (!figure && sample.reach == Reach::Up)
        return {};
    return SeriesSample::of(sample.at.microseconds() + query.shift, figure ? chartValue(*figure) : notKnown);
}

void addRecent(SeriesRing &line, const SeriesQuery &query, const RecentSamples &recent)
{
    const qint64 newest = newestOf(line);
    const auto add = [&](const SeriesSample &sample) {
        if (sample.time > newest)
            line.append(sample);
    };
    if (query.percent > 0) {
        for (const TimedOperations &timed : recent.operations()) {
            if (const auto sample = percentileOf(query, timed.at, timed.operations))
                add(*sample);
        }
        return;
    }
    const SeriesRing *figure = recent.figure(query.metric);
    for (size_t i = 0; figure && i < figure->size(); ++i) {
        SeriesSample sample = figure->at(i);
        sample.time += query.shift;
        add(sample);
    }
}

void addRecent(HeatMap &map, const SeriesQuery &query, const RecentSamples &recent)
{
    const qint64 newest
        = map.empty() ? std::numeric_limits<qint64>::min() : map.back().time + map.back().span;
    for (const TimedOperations &timed : recent.operations()) {
        const auto found = std::ranges::find(timed.operations, query.metric, &OperationFigures::operation);
        const auto span = qint64(timed.span * 1e6);
        const qint64 begin = timed.at.microseconds() - span;
        if (begin >= newest && found != timed.operations.end())
            map.push_back(heatColumn(found->latencies, begin, span));
    }
}

} // namespace SessionDeck
