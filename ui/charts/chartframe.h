// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcontent.h"
#include "ui/charts/decimation.h"
#include "ui/charts/timerange.h"
#include "ui/charts/timeticks.h"

#include <QFont>
#include <QRect>

namespace SessionDeck {

/// A series as it is drawn: times and values, and what it stands on if it is stacked.
struct FrameLine
{
    int number = 0; ///< Of the series, for its colour.
    DecimatedLine line = {};
    std::vector<QList<QPointF>> ground = {}; ///< Piece by piece as the line; empty: the axis.
};

/// Everything that is drawn of a chart at one moment.
struct ChartFrame
{
    TimeRange range = {};
    QRect plot = {}; ///< Where lines are, within the canvas.
    ValueAxis axis = {};
    std::vector<TimeTick> times = {};
    std::vector<FrameLine> lines = {};
    bool isFilled = false;

    bool isEmpty() const
    {
        return lines.empty();
    }
    double xOf(qint64 time) const;
    double yOf(double value) const;
    qint64 timeAt(double x) const;
};

struct FrameRequest
{
    const ChartContent &content;
    TimeRange range;
    QSize size; ///< Of the whole canvas.
    QFont font; ///< Of the texts at its edges.
};

ChartFrame makeFrame(const FrameRequest &request);

} // namespace SessionDeck
