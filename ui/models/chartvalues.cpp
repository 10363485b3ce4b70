// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chartvalues.h"

#include <cmath>

namespace SessionDeck {

namespace {

// By MetricUnit.
constexpr ChartUnit gaugeUnits[] = {ChartUnit::Count,   ChartUnit::Bytes, ChartUnit::Seconds,
                                    ChartUnit::Seconds, ChartUnit::Share, ChartUnit::Count};

} // namespace

double chartValue(QByteArrayView metric, double kept)
{
    const MetricInfo *info = findMetric(metric);
    if (info && info->zeroIsNone && kept == 0)
        return notKnown;
    return info && info->unit == MetricUnit::Nanoseconds ? secondsOf(kept) : kept;
}

double chartValue(const SampledFigure &figure)
{
    const MetricInfo *info = findMetric(figure.metric);
    const bool isCounter = info && info->kind == MetricKind::Counter;
    return chartValue(figure.metric, isCounter ? figure.rate : figure.value);
}

ChartUnit chartUnit(const MetricInfo &metric)
{
    if (metric.kind == MetricKind::Counter)
        return metric.unit == MetricUnit::Bytes ? ChartUnit::BytesPerSecond : ChartUnit::PerSecond;
    return gaugeUnits[size_t(metric.unit)];
}

} // namespace SessionDeck
