// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplot.h"

namespace SessionDeck {

/// Everything that decides how a chart looks.
struct PictureRequest
{
    const ChartFrame &frame;
    const ChartContent &content;
    const QPalette &palette;
    const QFont &font;
};

/// Draws a chart as a whole, on the screen or into a file: lines across, texts at the edges, heat, lines.
void drawPicture(QPainter &painter, ChartPlot &plot, const PictureRequest &request);

} // namespace SessionDeck
