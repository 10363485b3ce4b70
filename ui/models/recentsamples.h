// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/sample.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/seriesring.h"
#include "ui/charts/sparkline.h"

#include <deque>
#include <map>

namespace SessionDeck {

/// The operations of one sample.
struct TimedOperations
{
    Timestamp at = {}; ///< End of the stretch.
    double span = 0; ///< Seconds.
    std::vector<OperationFigures> operations = {};
};

/// What was sampled of a store in the last quarter of an hour: for what is shown at a glance, and for charts
/// until the history has it.
class RecentSamples
{
public:
    void add(const Sample &sample);
    /// As charts show it (see chartValue()); null: never sampled.
    const SeriesRing *figure(const QByteArray &metric) const;
    /// NaN: not known now.
    double latest(const QByteArray &metric) const;
    const std::deque<TimedOperations> &operations() const
    {
        return m_operations;
    }
    /// Of an operation within the last seconds.
    LatencyHistogram latencies(const QByteArray &operation, double seconds) const;
    /// The operations that were seen, by name.
    QList<QByteArray> operationNames() const;
    /// Null: none yet.
    const Sample *last() const
    {
        return m_last ? &*m_last : nullptr;
    }

private:
    std::map<QByteArray, SeriesRing> m_figures;
    std::deque<TimedOperations> m_operations;
    std::optional<Sample> m_last;
};

/// How much a store changed in the last minute, second by second.
Sparkline activityLine(const RecentSamples &recent);

/// A histogram as a column of a heat map, in seconds, from `begin` (microseconds since the epoch) on.
HeatColumn heatColumn(const LatencyHistogram &histogram, qint64 begin, qint64 span);

} // namespace SessionDeck
