// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/seriesring.h"

#include <QList>
#include <QPointF>

#include <limits>
#include <vector>

namespace SessionDeck {

/// A stretch of time and how many pixels wide it is drawn.
struct ColumnGrid
{
    qint64 from = 0; ///< Microseconds since the epoch.
    qint64 to = 0;
    int columns = 1;

    /// Of one column; at least a microsecond.
    double width() const;
    /// The column of a moment; those outside belong to the first and the last.
    int columnOf(qint64 time) const;
};

/// Lines to draw, and the span of their values.
struct DecimatedLine
{
    std::vector<QList<QPointF>> pieces = {}; ///< Between gaps; x is the time. None has less than two points.
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    bool isEmpty() const
    {
        return pieces.empty();
    }
};

/// What of a series is seen: at most two points in a column, its lowest and its highest in their order, so
/// that no spike is lost. A distance of more than `gap` microseconds between two samples, or a sample that is
/// NaN, ends a piece. The nearest sample on each side of the stretch belongs to it, so that lines reach the
/// edges.
DecimatedLine decimate(const SeriesRing &samples, const ColumnGrid &grid, qint64 gap);

/// The distance between samples that is a gap: several times what is usual in the newest part of the stretch.
qint64 usualGap(const SeriesRing &samples, const ColumnGrid &grid);

} // namespace SessionDeck
