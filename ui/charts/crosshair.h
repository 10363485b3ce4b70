// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartframe.h"

#include <QPalette>

class QPainter;

namespace SessionDeck {

/// What a series says nearest to a moment; NaN if that is in a gap.
double valueNear(const ChartSeries &series, const TimeRange &range, qint64 time);

/// The newest figure of each line that is shown, in words: "sessions.db 612 MB, cache 144 MB".
QString latestText(const ChartContent &content);

struct CrosshairRequest
{
    const ChartFrame &frame;
    const ChartContent &content;
    const QPalette &palette;
    qint64 time; ///< Where the user points.
};

/// A line at the moment, and a box beside it with the time and the values there.
void drawCrosshair(QPainter &painter, const CrosshairRequest &request);

/// Tints the stretch that the user is about to zoom to.
void drawSelection(QPainter &painter, const ChartFrame &frame, const TimeRange &range,
                   const QPalette &palette);

} // namespace SessionDeck
