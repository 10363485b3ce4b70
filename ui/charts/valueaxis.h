// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartunit.h"

#include <vector>

namespace SessionDeck {

enum class ValueScale { Linear, Logarithmic };

struct AxisTick
{
    double place = 0; ///< Where on the axis, as ValueAxis::place() says.
    QString text = {};
};

/// The span of values that a chart shows, and the lines across it that people read.
struct ValueAxis
{
    ValueScale scale = ValueScale::Linear;
    double low = 0; ///< Value at the lower edge.
    double high = 1;
    std::vector<AxisTick> ticks = {}; ///< From low to high.

    /// 0 at the lower edge, 1 at the upper; finite for every finite value.
    double place(double value) const;
    double valueAt(double place) const;
};

struct AxisRequest
{
    ChartUnit unit = ChartUnit::Count;
    ValueScale scale = ValueScale::Linear;
    double low = 0; ///< The least and the greatest value that have to fit.
    double high = 0;
    int ticks = 5; ///< About so many lines have room.
    bool fromZero = true; ///< A linear axis begins at zero, or at the first round number below the values.
};

/// An axis whose edges are round numbers of the unit. Whatever the values are, also none at all (low > high),
/// all alike, infinite, or not positive on a logarithmic axis.
ValueAxis makeAxis(const AxisRequest &request);

} // namespace SessionDeck
