// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timerange.h"

#include <limits>
#include <vector>

namespace SessionDeck {

/// How often which values occurred in a stretch of time.
struct HeatColumn
{
    struct Cell
    {
        double low = 0;
        double high = 0;
        double count = 0;
    };
    qint64 time = 0; ///< Its begin, microseconds since the epoch.
    qint64 span = 0; ///< Microseconds.
    std::vector<Cell> cells = {};
};

/// Columns in the order of time.
using HeatMap = std::vector<HeatColumn>;

/// The values within a stretch of time that a chart of the map has to show: low > high if there are none.
struct ValueSpan
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
};
ValueSpan spanOf(const HeatMap &map, const TimeRange &range);

} // namespace SessionDeck
