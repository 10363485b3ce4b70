// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartframe.h"

#include <QPalette>

#include <memory>

class QPainter;

namespace SessionDeck {

/// Draws the lines of a frame with Qt Charts: a chart without axes of its own, in a scene that no view shows.
/// Its series are kept from frame to frame, each gets its points in one go.
class ChartPlot
{
public:
    ChartPlot();
    ~ChartPlot();

    /// Into the frame's plot, in the painter's coordinates.
    void draw(QPainter &painter, const ChartFrame &frame, const QPalette &palette);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace SessionDeck
