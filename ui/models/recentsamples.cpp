// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recentsamples.h"

#include "ui/models/chartvalues.h"

#include <algorithm>
#include <cmath>

namespace SessionDeck {

namespace {

constexpr size_t kept = 900; // samples: a quarter of an hour at one a second

} // namespace

void RecentSamples::add(const Sample &sample)
{
    const qint64 time = sample.at.microseconds();
    if (sample.reach != Reach::Up) {
        for (auto &[metric, figure] : m_figures)
            figure.append(SeriesSample::of(time, notKnown));
    }
    for (const SampledFigure &figure : sample.figures) {
        const auto ring = m_figures.try_emplace(figure.metric, kept).first;
        ring->second.append(SeriesSample::of(time, chartValue(figure)));
    }
    m_operations.push_back({.at = sample.at, .span = sample.span, .operations = sample.operations});
    if (m_operations.size() > kept)
        m_operations.pop_front();
    m_last = sample;
}

const SeriesRing *RecentSamples::figure(const QByteArray &metric) const
{
    const auto found = m_figures.find(metric);
    return found == m_figures.end() ? nullptr : &found->second;
}

double RecentSamples::latest(const QByteArray &metric) const
{
    const SampledFigure *figure = m_last ? m_last->find(metric) : nullptr;
    return figure ? chartValue(*figure) : notKnown;
}

LatencyHistogram RecentSamples::latencies(const QByteArray &operation, double seconds) const
{
    LatencyHistogram merged;
    double spans = 0;
    for (auto timed = m_operations.rbegin(); timed != m_operations.rend() && spans < seconds; ++timed) {
        spans += timed->span;
        const auto found = std::ranges::find(timed->operations, operation, &OperationFigures::operation);
        if (found != timed->operations.end())
            merged.merge(found->latencies);
    }
    return merged;
}

QList<QByteArray> RecentSamples::operationNames() const
{
    QList<QByteArray> names;
    for (const TimedOperations &timed : m_operations) {
        for (const OperationFigures &figures : timed.operations) {
            if (!names.contains(figures.operation))
                names += figures.operation;
        }
    }
    std::ranges::sort(names);
    return names;
}

Sparkline activityLine(const RecentSamples &recent)
{
    constexpr size_t pointSamples = 4; // single seconds would be nothing but teeth
    Sparkline line{.most = 15};
    const SeriesRing *changes = recent.figure("changes");
    const size_t size = changes ? changes->size() : 0;
    const size_t points = std::min(size_t(line.most), size / pointSamples);
    for (size_t at = size - points * pointSamples; at < size; at += pointSamples) {
        double sum = 0;
        for (size_t i = at; i < at + pointSamples; ++i)
            sum += changes->at(i).mean;
        line.values.push_back(sum / double(pointSamples));
    }
    return line;
}

HeatColumn heatColumn(const LatencyHistogram &histogram, qint64 begin, qint64 span)
{
    HeatColumn column{.time = begin, .span = span};
    for (const LatencyHistogram::Bucket &bucket : histogram.buckets())
        column.cells.push_back({.low = secondsOf(double(latencyBucketStart(bucket.index))),
                                .high = secondsOf(double(latencyBucketStart(bucket.index + 1))),
                                .count = double(bucket.count)});
    return column;
}

} // namespace SessionDeck
