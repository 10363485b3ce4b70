// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bootclock.h"
#include "core/metrics/sample.h"

#include <QHash>

namespace SessionDeck {

/// Makes rates of totals, look by look, for one store. Whatever begins anew (a counter, a server, the file
/// itself) gives no rate once, instead of a negative one or a peak. A total that is missing from a look keeps
/// its place, so the next one spreads over the whole time.
class FigureRates
{
public:
    /// The figures with the rates of the counters; times must not go back.
    std::vector<SampledFigure> follow(const FigureSet &set, BootClock::time_point at);
    /// What the server measured since the last look, as operations "server.<work>".
    std::vector<OperationFigures> followLatencies(const FigureSet &set);

private:
    struct Total
    {
        double value = 0;
        BootClock::time_point at = {};
    };
    double rateOf(const Figure &figure, BootClock::time_point at);

    QByteArray m_incarnation;
    QHash<QByteArray, Total> m_totals;
    QByteArray m_latencyIncarnation;
    QHash<QByteArray, LatencyHistogram> m_latencies;
};

/// Adds the figures that follow from others: memory against its limit, the ratio of hits.
void addDerivedFigures(std::vector<SampledFigure> &figures);

} // namespace SessionDeck
