// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QRectF>

#include <vector>

class QPainter;

namespace SessionDeck {

/// A line of the last figures, for a glance: as high as its figures differ, no axis. NaN is a gap. `most` is
/// how many figures fill the width; fewer stand at the right end.
struct Sparkline
{
    std::vector<double> values = {};
    int most = 60;
};

void drawSparkline(QPainter &painter, const QRectF &place, const Sparkline &line, const QColor &color);

} // namespace SessionDeck
