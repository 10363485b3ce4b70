// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/flatcontrols.h"

#include "ui/window/flatindicators.h"
#include "ui/window/semanticcolors.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr double controlRadius = 4;

struct Surface
{
    QColor fill;
    QColor edge;
};

void drawRounded(const QStyleOption &option, QPainter &painter, const Surface &surface)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(surface.fill);
    painter.setPen(surface.edge.isValid() ? QPen(surface.edge, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), controlRadius, controlRadius);
    painter.restore();
}

// The colour a control shows while it is pressed or under the mouse.
QColor stateFill(const QStyleOption &option, const QColor &rest)
{
    const QColor text = option.palette.color(QPalette::Text);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return rest;
    if (option.state.testFlag(QStyle::State_On))
        return option.palette.color(QPalette::Highlight);
    if (option.state.testFlag(QStyle::State_Sunken))
        return blend(text, rest, 0.13);
    return option.state.testFlag(QStyle::State_MouseOver) ? blend(text, rest, 0.06) : rest;
}

void drawButton(const QStyleOption &option, QPainter &painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const QPalette &palette = option.palette;
    const bool filled = button && isFilledButton(*button);
    if (button && button->features.testFlag(QStyleOptionButton::Flat)
        && !(option.state & QStyle::State_MouseOver) && !(option.state & QStyle::State_HasFocus))
        return;
    const QColor rest = palette.color(filled ? QPalette::Link : QPalette::Button);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QColor edge
        = filled ? rest.darker(focused ? 140 : 105) : palette.color(focused ? QPalette::Link : QPalette::Mid);
    drawRounded(option, painter, {.fill = stateFill(option, rest), .edge = edge});
}

void drawToolButton(const QStyleOption &option, QPainter &painter)
{
    const QPalette &palette = option.palette;
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool framed = !option.state.testFlag(QStyle::State_AutoRaise);
    const QStyle::State active = QStyle::State_Sunken | QStyle::State_On | QStyle::State_MouseOver;
    if (!framed && !focused && !(option.state & active))
        return;
    const QColor fill = stateFill(option, palette.color(framed ? QPalette::Button : QPalette::Window));
    const QColor frame = framed ? palette.color(QPalette::Mid) : QColor();
    drawRounded(option, painter, {.fill = fill, .edge = focused ? palette.color(QPalette::Link) : frame});
}

void drawLineEdit(const QStyleOption &option, QPainter &painter)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth <= 0)
        return;
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    drawRounded(option, painter,
                {.fill = option.palette.color(QPalette::Base),
                 .edge = option.palette.color(focused ? QPalette::Link : QPalette::Mid)});
}

void drawFrame(const QStyleOption &option, QPainter &painter)
{
    painter.setPen(option.palette.color(QPalette::Mid));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void drawCorner(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
}

struct ControlPainter
{
    QStyle::PrimitiveElement element;
    FlatPainter paint;
};

constexpr ControlPainter controlPainters[] = {
    {QStyle::PE_PanelButtonCommand, drawButton},
    {QStyle::PE_PanelButtonTool, drawToolButton},
    {QStyle::PE_PanelLineEdit, drawLineEdit},
    {QStyle::PE_Frame, drawFrame},
    {QStyle::PE_FrameMenu, drawFrame},
    {QStyle::PE_FrameStatusBarItem, drawNothing},
    {QStyle::PE_PanelStatusBar, drawStatusBar},
    {QStyle::PE_IndicatorHeaderArrow, drawNothing},
    {QStyle::PE_PanelScrollAreaCorner, drawCorner},
    {QStyle::PE_FrameTabWidget, drawNothing},
    {QStyle::PE_FrameTabBarBase, drawTabBarBase},
    {QStyle::PE_FrameFocusRect, drawNothing},
};

} // namespace

FlatPainter flatPrimitive(QStyle::PrimitiveElement element)
{
    const auto *entry = std::ranges::find(controlPainters, element, &ControlPainter::element);
    return entry == std::end(controlPainters) ? flatIndicator(element) : entry->paint;
}

bool isFilledButton(const QStyleOptionButton &button)
{
    return button.features.testFlag(QStyleOptionButton::DefaultButton)
        && button.state.testFlag(QStyle::State_Enabled);
}

} // namespace SessionDeck
