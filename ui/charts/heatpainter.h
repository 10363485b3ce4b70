// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartframe.h"

#include <QPalette>

class QPainter;

namespace SessionDeck {

/// Fills the frame's plot: the more often, the stronger the colour; by the logarithm, because one outlier in
/// a million is what is looked for.
void drawHeat(QPainter &painter, const HeatMap &map, const ChartFrame &frame, const QPalette &palette);

} // namespace SessionDeck
