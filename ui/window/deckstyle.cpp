// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/deckstyle.h"

#include "ui/window/deckscrollbar.h"
#include "ui/window/flatcontrols.h"
#include "ui/window/flatsurfaces.h"

#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace SessionDeck {

namespace {

struct Metric
{
    QStyle::PixelMetric metric;
    int value;
};

constexpr Metric ownMetrics[] = {
    {QStyle::PM_DefaultFrameWidth, 1},
    {QStyle::PM_ScrollBarExtent, 12},
    {QStyle::PM_SplitterWidth, 1},
    {QStyle::PM_ToolBarItemSpacing, 6},
    {QStyle::PM_ToolBarItemMargin, 6},
    {QStyle::PM_ButtonShiftHorizontal, 0},
    {QStyle::PM_ButtonShiftVertical, 0},
    {QStyle::PM_MenuBarPanelWidth, 0},
    {QStyle::PM_TabBarTabHSpace, 28},
    {QStyle::PM_TabBarTabVSpace, 14},
    {QStyle::PM_TabBarBaseOverlap, 0},
    {QStyle::PM_TabBarTabShiftVertical, 0},
    {QStyle::PM_HeaderMargin, 10},
    {QStyle::PM_ScrollView_ScrollBarSpacing, 0},
    {QStyle::PM_ToolBarFrameWidth, 0},
    {QStyle::PM_FocusFrameHMargin, 9}, // cells begin below their header's text
};

constexpr QSize roomInButtons(14, 4);
constexpr QSize roomInRows(0, 6);
constexpr int roomInLines = 3; // pixels beside the text of an input line

// A default button is filled with the accent, so its text has to stand on that.
QStyleOptionButton onAccent(const QStyleOptionButton &button)
{
    QStyleOptionButton bright = button;
    bright.palette.setColor(QPalette::ButtonText, button.palette.color(QPalette::BrightText));
    return bright;
}

} // namespace

DeckStyle::DeckStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void DeckStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (const FlatPainter paint = flatPrimitive(element))
        paint(*option, *painter);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DeckStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (const FlatPainter paint = flatControl(element)) {
        paint(*option, *painter);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button && isFilledButton(*button)) {
        const QStyleOptionButton bright = onAccent(*button);
        QProxyStyle::drawControl(element, &bright, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeckStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        drawDeckScrollBar(*slider, *painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DeckStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return deckScrollBarRect(*slider, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

// The sort sign follows the header's text, so the text has all the room.
QRect DeckStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const int margin = pixelMetric(PM_HeaderMargin, option, widget);
    if (element == SE_HeaderLabel)
        return option->rect.adjusted(margin, 0, -margin, 0);
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool inFrame = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return inFrame ? rect.adjusted(roomInLines, 0, -roomInLines, 0) : rect;
}

QSize DeckStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ItemViewItem)
        return size + roomInRows;
    const bool framedTool = type == CT_ToolButton && option && !option->state.testFlag(State_AutoRaise);
    return type == CT_PushButton || framedTool ? size + roomInButtons : size;
}

int DeckStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const auto *own = std::ranges::find(ownMetrics, metric, &Metric::metric);
    return own == std::end(ownMetrics) ? QProxyStyle::pixelMetric(metric, option, widget) : own->value;
}

int DeckStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *result) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, result);
}

} // namespace SessionDeck
