// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/alertcondition.h"

#include "core/metrics/metricinfo.h"

#include <algorithm>
#include <cmath>

namespace SessionDeck {

namespace {

constexpr double hysteresis = 0.05; // of the threshold
constexpr double secondsPerHour = 3600;
constexpr double shortestGrowth = 300; // seconds; less says nothing about an secondsPerHour
constexpr double growthSpacing = 20; // seconds between two pieces that are kept

std::optional<double> figureOf(const Sample &sample, const QByteArray &metric)
{
    const SampledFigure *figure = sample.find(metric);
    const MetricInfo *info = findMetric(metric);
    if (!figure || !info)
        return std::nullopt;
    const double value = info->kind == MetricKind::Counter ? figure->rate : figure->value;
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

std::optional<double> shareOf(const Sample &sample, const AlertRule &rule)
{
    const std::optional<double> part = figureOf(sample, rule.metric);
    const std::optional<double> whole = figureOf(sample, rule.reference);
    return part && whole && *whole > 0 ? std::optional(*part / *whole) : std::nullopt;
}

// 1 if nothing changed since the sample before.
std::optional<double> stillnessOf(const Sample &sample, const AlertRule &rule)
{
    const std::optional<double> rate = figureOf(sample, rule.metric);
    return rate ? std::optional(double(*rate <= 0)) : std::nullopt;
}

// Failed calls since the sample before. Opening and probing fail with the store; that is another alert.
double errorsOf(const Sample &sample)
{
    double errors = 0;
    for (const OperationFigures &figures : sample.operations) {
        if (figures.operation != operationName(Operation::Open)
            && figures.operation != operationName(Operation::Probe))
            errors += double(figures.failed);
    }
    return errors;
}

} // namespace

std::optional<double> AlertCondition::measure(const Sample &sample)
{
    m_elapsed += std::min(sample.span, longestSpan);
    switch (m_rule.subject) {
    case AlertSubject::Unreachable:
        return double(sample.reach != Reach::Up);
    case AlertSubject::Errors:
        return errorsOf(sample);
    case AlertSubject::Share:
        return shareOf(sample, m_rule);
    case AlertSubject::Percentile:
        return percentile(sample);
    case AlertSubject::Growth:
        return growth(sample);
    case AlertSubject::NoChange:
        return stillnessOf(sample, m_rule);
    case AlertSubject::Figure:
        break;
    }
    return figureOf(sample, m_rule.metric);
}

bool AlertCondition::holds(double value) const
{
    return m_rule.comparator == Comparator::Above ? value > m_rule.threshold : value < m_rule.threshold;
}

bool AlertCondition::isOver(double value) const
{
    const double band = hysteresis * std::abs(m_rule.threshold);
    return m_rule.comparator == Comparator::Above ? value <= m_rule.threshold - band
                                                  : value >= m_rule.threshold + band;
}

double AlertCondition::secondsToHold() const
{
    return m_rule.subject == AlertSubject::Percentile
        ? 0
        : std::chrono::duration<double>(m_rule.duration).count();
}

std::optional<double> AlertCondition::percentile(const Sample &sample)
{
    const double width = std::max(std::chrono::duration<double>(m_rule.duration).count(), 1.0);
    const OperationFigures *figures = sample.findOperation(m_rule.metric);
    m_window.push_back({.at = m_elapsed, .latencies = figures ? figures->latencies : LatencyHistogram()});
    while (m_window.front().at <= m_elapsed - width)
        m_window.pop_front();
    if (m_elapsed < width)
        return std::nullopt;
    LatencyHistogram all;
    for (const Piece &piece : m_window)
        all.merge(piece.latencies);
    // Nothing was done, so nothing is slow.
    return all.count() == 0 ? 0 : double(all.percentile(m_rule.percent));
}

std::optional<double> AlertCondition::growth(const Sample &sample)
{
    const std::optional<double> value = figureOf(sample, m_rule.metric);
    if (!value)
        return std::nullopt;
    if (m_window.empty() || m_elapsed - m_window.back().at >= growthSpacing)
        m_window.push_back({.at = m_elapsed, .value = *value});
    while (m_window.front().at < m_elapsed - secondsPerHour)
        m_window.pop_front();
    const Piece &first = m_window.front();
    const double passed = m_elapsed - first.at;
    if (passed < shortestGrowth || first.value <= 0)
        return std::nullopt;
    return (*value - first.value) / first.value * secondsPerHour / passed;
}

} // namespace SessionDeck
