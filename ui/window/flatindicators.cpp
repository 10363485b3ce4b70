// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/flatindicators.h"

#include "ui/window/semanticcolors.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr double indicatorRadius = 3;
constexpr QStyle::State marked = QStyle::State_On | QStyle::State_NoChange;

struct BoxColors
{
    QColor fill;
    QColor edge;
    QColor mark;
};

// An empty box has an edge that is seen on every ground; a marked one is filled with the accent.
BoxColors colorsOf(const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const QColor ground = palette.color(QPalette::Base);
    const QColor accent = palette.color(QPalette::Link);
    BoxColors colors{.fill = ground, .edge = palette.color(QPalette::PlaceholderText), .mark = ground};
    if (option.state & marked)
        colors = {.fill = accent, .edge = accent, .mark = palette.color(QPalette::BrightText)};
    else if (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus))
        colors.edge = accent;
    if (option.state & QStyle::State_Sunken)
        colors.fill = blend(palette.color(QPalette::Text), colors.fill, 0.13);
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        colors.fill = blend(colors.fill, ground, 0.4);
        colors.edge = blend(colors.edge, ground, 0.4);
    }
    return colors;
}

QRectF squareIn(const QRect &rect)
{
    const double side = qMin(rect.width(), rect.height()) - 1;
    return QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
}

void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const BoxColors colors = colorsOf(option);
    const QRectF box = squareIn(option.rect);
    const auto at = [&box](double x, double y) {
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.edge, 1));
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(box, indicatorRadius, indicatorRadius);
    painter.setPen(QPen(colors.mark, box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option.state.testFlag(QStyle::State_On))
        painter.drawPolyline(QPolygonF({at(0.24, 0.53), at(0.42, 0.71), at(0.76, 0.31)}));
    else if (option.state.testFlag(QStyle::State_NoChange))
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    painter.restore();
}

void drawRadioButton(const QStyleOption &option, QPainter &painter)
{
    const BoxColors colors = colorsOf(option);
    const QRectF box = squareIn(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.edge, 1));
    painter.setBrush(colors.fill);
    painter.drawEllipse(box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.mark);
    if (option.state.testFlag(QStyle::State_On))
        painter.drawEllipse(box.center(), box.width() / 5, box.height() / 5);
    painter.restore();
}

struct Indicator
{
    QStyle::PrimitiveElement element;
    FlatPainter paint;
};

constexpr Indicator indicators[] = {
    {QStyle::PE_IndicatorCheckBox, drawCheckBox},
    {QStyle::PE_IndicatorItemViewItemCheck, drawCheckBox},
    {QStyle::PE_IndicatorRadioButton, drawRadioButton},
};

} // namespace

FlatPainter flatIndicator(QStyle::PrimitiveElement element)
{
    const auto *entry = std::ranges::find(indicators, element, &Indicator::element);
    return entry == std::end(indicators) ? nullptr : entry->paint;
}

} // namespace SessionDeck
