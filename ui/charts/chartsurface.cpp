// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsurface.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr qint64 shortestPauseMs = 250;
constexpr qint64 longestPauseMs = 10'000;

} // namespace

QFont edgeFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.82);
    return font;
}

void ChartSurface::redraw(const QWidget &widget, const ChartContent &content, const TimeRange &range)
{
    const QFont font = edgeFont(widget.font());
    const qreal ratio = widget.devicePixelRatioF();
    m_frame = makeFrame({.content = content, .range = range, .size = widget.size(), .font = font});
    m_picture = QPixmap(widget.size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    drawPicture(painter, m_plot,
                {.frame = m_frame, .content = content, .palette = widget.palette(), .font = font});
    m_sinceDrawn.start();
    ++m_drawings;
}

int ChartSurface::dueIn(const TimeRange &range) const
{
    const qint64 pixel = range.span() / 1000 / std::max(1, m_frame.plot.width());
    const qint64 pause = std::clamp(pixel, shortestPauseMs, longestPauseMs);
    return m_sinceDrawn.isValid() ? int(std::max<qint64>(0, pause - m_sinceDrawn.elapsed())) : 0;
}

} // namespace SessionDeck
