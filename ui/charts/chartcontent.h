// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartunit.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/seriesring.h"
#include "ui/charts/valueaxis.h"

namespace SessionDeck {

/// What a chart is about.
struct ChartFacts
{
    QString name = {}; ///< Object name, for tests and for files.
    QString title = {}; ///< For people.
    ChartUnit unit = ChartUnit::Count;
    ValueScale scale = ValueScale::Linear;
    bool isStacked = false; ///< Series stand upon each other, as parts of a whole.
    bool isFilled = false; ///< The ground below lines is tinted.
    bool fromZero = true;
};

inline constexpr qint64 noGap = std::numeric_limits<qint64>::max();

/// One line of a chart.
struct ChartSeries
{
    QString name = {}; ///< For people.
    SeriesRing samples = SeriesRing();
    /// Microseconds without a sample that are a gap; 0: several times what is usual. Series whose samples
    /// come at several distances have noGap, and samples that are NaN.
    qint64 gap = 0;
    bool isShown = true;
};

/// All that is known to a chart.
struct ChartContent
{
    ChartFacts facts = {};
    std::vector<ChartSeries> series = {};
    HeatMap heat = {}; ///< Drawn below the lines.
};

} // namespace SessionDeck
