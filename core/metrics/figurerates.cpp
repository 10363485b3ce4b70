// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/figurerates.h"

#include "core/metrics/metricinfo.h"

#include <algorithm>
#include <cmath>

namespace SessionDeck {

namespace {

// Shorter than this a difference of totals says nothing about a rate.
constexpr std::chrono::milliseconds shortestSpan{20};

const SampledFigure *figureNamed(const std::vector<SampledFigure> &figures, QByteArrayView metric)
{
    const auto found
        = std::ranges::find_if(figures, [&](const SampledFigure &f) { return f.metric == metric; });
    return found == figures.end() ? nullptr : &*found;
}

} // namespace

std::vector<SampledFigure> FigureRates::follow(const FigureSet &set, BootClock::time_point at)
{
    if (set.incarnation != m_incarnation)
        m_totals.clear();
    m_incarnation = set.incarnation;
    std::vector<SampledFigure> sampled;
    sampled.reserve(set.figures.size());
    for (const Figure &figure : set.figures) {
        const MetricInfo *metric = findMetric(figure.metric);
        if (!metric || !std::isfinite(figure.value))
            continue;
        const bool grows = metric->kind == MetricKind::Counter;
        sampled.push_back(
            {.metric = figure.metric, .value = figure.value, .rate = grows ? rateOf(figure, at) : notKnown});
    }
    return sampled;
}

double FigureRates::rateOf(const Figure &figure, BootClock::time_point at)
{
    const auto before = m_totals.constFind(figure.metric);
    const bool isFirst = before == m_totals.constEnd();
    if (!isFirst && at - before->at < shortestSpan && figure.value >= before->value)
        return notKnown; // the next look spreads it over a span that counts
    double rate = notKnown;
    if (!isFirst && figure.value >= before->value)
        rate = (figure.value - before->value) / std::chrono::duration<double>(at - before->at).count();
    m_totals.insert(figure.metric, {.value = figure.value, .at = at});
    return rate;
}

std::vector<OperationFigures> FigureRates::followLatencies(const FigureSet &set)
{
    if (set.incarnation != m_latencyIncarnation)
        m_latencies.clear();
    m_latencyIncarnation = set.incarnation;
    std::vector<OperationFigures> fresh;
    for (const ServerLatency &latency : set.latencies) {
        const auto before = m_latencies.constFind(latency.work);
        if (before != m_latencies.constEnd()) {
            const std::optional<LatencyHistogram> since = latency.total.since(*before);
            if (since && since->count() > 0)
                fresh.push_back({.operation = "server." + latency.work, .latencies = *since});
        }
        m_latencies.insert(latency.work, latency.total);
    }
    return fresh;
}

void addDerivedFigures(std::vector<SampledFigure> &figures)
{
    const SampledFigure *used = figureNamed(figures, "used_memory");
    const SampledFigure *limit = figureNamed(figures, "maxmemory");
    const double share = used && limit && limit->value > 0 ? used->value / limit->value : notKnown;
    const SampledFigure *hits = figureNamed(figures, "keyspace_hits");
    const SampledFigure *misses = figureNamed(figures, "keyspace_misses");
    const double looks = hits && misses ? hits->rate + misses->rate : notKnown;
    const double hitRatio = looks > 0 ? hits->rate / looks : notKnown;
    if (!std::isnan(share))
        figures.push_back({.metric = "memory_share", .value = share});
    if (!std::isnan(hitRatio))
        figures.push_back({.metric = "hit_ratio", .value = hitRatio});
}

} // namespace SessionDeck
