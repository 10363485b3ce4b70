// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metricinfo.h"
#include "core/metrics/sample.h"
#include "ui/charts/chartunit.h"

namespace SessionDeck {

/// A figure as charts show it: the rate of what only grows, durations in seconds. NaN: not known, or there is
/// none (MetricInfo::zeroIsNone).
double chartValue(const SampledFigure &figure);

/// The same for a value that comes from the history, which has rates already.
double chartValue(QByteArrayView metric, double kept);

ChartUnit chartUnit(const MetricInfo &metric);

/// Nanoseconds as the seconds of charts.
inline double secondsOf(double nanoseconds)
{
    return nanoseconds / 1e9;
}

} // namespace SessionDeck
