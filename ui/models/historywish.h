// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metricshistory.h"
#include "ui/charts/timerange.h"
#include "ui/models/seriesquery.h"

namespace SessionDeck {

/// What charts want of the history.
struct HistoryWish
{
    TimeRange range = {};
    int points = 600; ///< Of each line, at most.
    std::vector<SeriesQuery> lines = {};
    std::optional<SeriesQuery> heat = {}; ///< The operation of a heat map.
};

struct HistoryAnswer
{
    std::vector<SeriesRing> lines = {}; ///< In the order of the wish; empty where nothing was recorded.
    HeatMap heat = {};
};

/// Reads all of it; on the thread of a HistoryReader. Cancelled if asked to stop, and what the history says.
Result<HistoryAnswer> readHistory(MetricsHistory &history, const HistoryWish &wish,
                                  const std::stop_token &stop);

} // namespace SessionDeck
