// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmap.h"

#include <algorithm>

namespace SessionDeck {

ValueSpan spanOf(const HeatMap &map, const TimeRange &range)
{
    ValueSpan span;
    for (const HeatColumn &column : map) {
        if (column.time + column.span < range.from || column.time > range.to)
            continue;
        for (const HeatColumn::Cell &cell : column.cells) {
            span.low = std::min(span.low, cell.low);
            span.high = std::max(span.high, cell.high);
        }
    }
    return span;
}

} // namespace SessionDeck
