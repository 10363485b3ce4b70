// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcontent.h"
#include "ui/models/recentsamples.h"

namespace SessionDeck {

/// A line of a chart of page Monitor: which figure of which store.
struct SeriesQuery
{
    QString name = {}; ///< For people.
    QString store = {}; ///< storeKey().
    QByteArray metric = {}; ///< Of metricinfo.h; for percentiles an operation.
    double percent = 0; ///< The percentile of an operation; 0: a figure.
    qint64 shift = 0; ///< Microseconds: the past that is shown so much later, beside the present.

    friend bool operator==(const SeriesQuery &, const SeriesQuery &) = default;
};

/// What a sample says for the line; nothing if that is not in it. A store that cannot be reached is a gap.
std::optional<SeriesSample> sampleFor(const SeriesQuery &query, const Sample &sample);

/// Adds what is remembered of the last minutes, as far as it is newer than what the line has.
void addRecent(SeriesRing &line, const SeriesQuery &query, const RecentSamples &recent);

/// The same for a heat map of the query's operation.
void addRecent(HeatMap &map, const SeriesQuery &query, const RecentSamples &recent);

} // namespace SessionDeck
