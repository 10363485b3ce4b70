// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartframe.h"

namespace SessionDeck {

/// Series that stand upon each other: each as it was known at the end of a column, all at the same moments.
/// A series that is unknown at a moment counts as nothing there; where none is known is a gap of all.
std::vector<FrameLine> stackSeries(const std::vector<ChartSeries> &series, const ColumnGrid &grid);

} // namespace SessionDeck
