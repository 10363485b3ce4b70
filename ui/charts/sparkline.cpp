// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace SessionDeck {

void drawSparkline(QPainter &painter, const QRectF &place, const Sparkline &line, const QColor &color)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double value : line.values) {
        low = std::isnan(value) ? low : std::min(low, value);
        high = std::isnan(value) ? high : std::max(high, value);
    }
    const double step = place.width() / std::max(1, line.most - 1);
    const double span = high > low ? high - low : 1;
    const double floor = high > low ? low : low - 0.5; // figures that are all alike run along the middle
    QPainterPath path;
    bool isDown = false;
    for (size_t i = 0; i < line.values.size(); ++i) {
        const double value = line.values[i];
        const QPointF point(place.right() - step * double(line.values.size() - 1 - i),
                            place.bottom() - (value - floor) / span * place.height());
        if (!std::isnan(value))
            isDown ? path.lineTo(point) : path.moveTo(point);
        isDown = !std::isnan(value);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(place.adjusted(-1, -2, 1, 2));
    painter.strokePath(path, QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

} // namespace SessionDeck
