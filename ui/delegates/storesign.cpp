// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/storesign.h"

#include "ui/window/semanticcolors.h"

#include <QPainter>

namespace SessionDeck {

namespace {

void drawRing(QPainter &painter, const QRectF &square, const QColor &color)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2));
    painter.drawEllipse(square.adjusted(1, 1, -1, -1));
}

void drawTriangle(QPainter &painter, const QRectF &square, const QColor &color)
{
    painter.setBrush(color);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF inner = square.adjusted(0.5, 0.5, -0.5, -1);
    painter.drawPolygon(
        QPolygonF({{inner.center().x(), inner.top()}, inner.bottomRight(), inner.bottomLeft()}));
}

void drawCross(QPainter &painter, const QRectF &square, const QColor &color)
{
    painter.setPen(QPen(color, 2.4, Qt::SolidLine, Qt::RoundCap));
    const QRectF inner = square.adjusted(1.2, 1.2, -1.2, -1.2);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

void drawDisc(QPainter &painter, const QRectF &square, const QColor &color)
{
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(square);
}

} // namespace

void drawStoreSign(QPainter &painter, const QRectF &square, StoreSign sign, const QPalette &palette)
{
    const SemanticColors colors = semanticColors(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (sign == StoreSign::Good)
        drawDisc(painter, square, colors.ok);
    else if (sign == StoreSign::Warning)
        drawTriangle(painter, square, colors.warning);
    else if (sign == StoreSign::Bad)
        drawCross(painter, square, colors.error);
    else
        drawRing(painter, square, sign == StoreSign::Busy ? colors.accent : colors.muted);
    painter.restore();
}

} // namespace SessionDeck
