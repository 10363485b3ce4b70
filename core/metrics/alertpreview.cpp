// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/alertpreview.h"

#include "core/metrics/alertengine.h"
#include "core/metrics/metricinfo.h"

#include <algorithm>
#include <map>

namespace SessionDeck {

namespace {

constexpr int mostPoints = 5000;
constexpr double microseconds = 1e6;

// Samples made of history, by their moment.
using MadeSamples = std::map<Timestamp, Sample>;

Sample &sampleAt(MadeSamples &samples, const PreviewRequest &request, Timestamp at, qint64 span)
{
    Sample &sample = samples[at];
    sample.store = request.store;
    sample.at = at;
    sample.span = double(span) / microseconds;
    return sample;
}

// The side of a point that the rule looks for.
double worstOf(const HistoryPoint &point, const AlertRule &rule, const QByteArray &metric)
{
    const bool wantsLeast
        = metric == "up" || metric == rule.reference || rule.comparator == Comparator::Below;
    return wantsLeast ? point.min : point.max;
}

Result<void> addFigures(MadeSamples &samples, MetricsHistory &history, const PreviewRequest &request,
                        const QByteArray &metric, const std::stop_token &stop)
{
    const Result<std::vector<HistoryPoint>> points = history.points({.store = request.store,
                                                                     .metric = metric,
                                                                     .from = request.from,
                                                                     .to = request.to,
                                                                     .maxPoints = mostPoints},
                                                                    stop);
    if (!points)
        return fail(points.error());
    for (const HistoryPoint &point : *points) {
        Sample &sample = sampleAt(samples, request, point.at, point.span);
        const double value = worstOf(point, request.rule, metric);
        sample.figures.push_back({.metric = metric, .value = value, .rate = value});
        if (metric == "up" && value < 1)
            sample.reach = Reach::Down;
        if (metric == "errors" && value > 0)
            sample.operations.push_back(
                {.operation = "load", .failed = quint64(std::max(1.0, value * sample.span))});
    }
    return {};
}

Result<void> addLatencies(MadeSamples &samples, MetricsHistory &history, const PreviewRequest &request,
                          const std::stop_token &stop)
{
    const Result<std::vector<LatencyPoint>> points = history.latencies({.store = request.store,
                                                                        .metric = request.rule.metric,
                                                                        .from = request.from,
                                                                        .to = request.to,
                                                                        .maxPoints = mostPoints},
                                                                       stop);
    if (!points)
        return fail(points.error());
    for (const LatencyPoint &point : *points)
        sampleAt(samples, request, point.at, point.span)
            .operations.push_back({.operation = request.rule.metric, .latencies = point.latencies});
    return {};
}

Result<MadeSamples> madeSamples(MetricsHistory &history, const PreviewRequest &request,
                                const std::stop_token &stop)
{
    MadeSamples samples;
    std::vector<QByteArray> metrics{"up"};
    if (request.rule.subject == AlertSubject::Share)
        metrics.push_back(request.rule.reference);
    if (request.rule.metric != "up" && request.rule.subject != AlertSubject::Percentile)
        metrics.push_back(request.rule.metric);
    for (const QByteArray &metric : metrics) {
        if (const Result<void> done = addFigures(samples, history, request, metric, stop); !done)
            return fail(done.error());
    }
    if (request.rule.subject == AlertSubject::Percentile) {
        if (const Result<void> done = addLatencies(samples, history, request, stop); !done)
            return fail(done.error());
    }
    return samples;
}

} // namespace

Result<std::vector<AlertPeriod>> previewAlert(MetricsHistory &history, const PreviewRequest &request,
                                              std::stop_token stop)
{
    const Result<MadeSamples> samples = madeSamples(history, request, stop);
    if (!samples)
        return fail(samples.error());
    AlertRule rule = request.rule;
    rule.enabled = true;
    rule.store.clear();
    AlertEngine engine({rule});
    std::vector<AlertPeriod> periods;
    bool isRaised = false;
    for (const auto &[at, sample] : *samples) {
        for (const AlertState &state : engine.feed(sample)) {
            if (state.status == AlertStatus::Raised)
                periods.push_back({.from = at, .to = request.to, .worst = state.value});
            else if (isRaised)
                periods.back().to = at;
            isRaised = state.status == AlertStatus::Raised;
        }
        const std::vector<AlertState> now = engine.states();
        if (isRaised && !now.empty()) {
            const bool isAbove = rule.comparator == Comparator::Above;
            const double value = now.front().value;
            periods.back().worst
                = isAbove ? std::max(periods.back().worst, value) : std::min(periods.back().worst, value);
        }
    }
    return periods;
}

} // namespace SessionDeck
