// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/flatsurfaces.h"

#include "ui/window/flatheader.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace SessionDeck {

namespace {

// A strip of window colour with a thin line at its lower edge.
void drawStrip(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     option.palette.color(QPalette::Mid));
}

void drawMenuBarItem(const QStyleOption &option, QPainter &painter)
{
    drawStrip(option, painter);
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return;
    if (item->state.testFlag(QStyle::State_Selected)) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.palette.color(QPalette::Highlight));
        painter.drawRoundedRect(option.rect.adjusted(1, 3, -1, -4), 4, 4);
        painter.restore();
    }
    painter.setPen(option.palette.color(QPalette::WindowText));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->text);
}

void drawTab(const QStyleOption &option, QPainter &painter)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
    if (!tab)
        return;
    const QPalette &palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, palette.color(QPalette::Base));
    const int thickness = selected ? 2 : 1;
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom() - thickness + 1, option.rect.width(), thickness),
        palette.color(selected ? QPalette::Link : QPalette::Mid));
    const bool lit = selected || option.state.testFlag(QStyle::State_MouseOver);
    QFont font = painter.font();
    font.setBold(selected);
    painter.save();
    painter.setFont(font);
    painter.setPen(palette.color(lit ? QPalette::WindowText : QPalette::PlaceholderText));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, tab->text);
    painter.restore();
}

void drawSplitter(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Mid));
}

void drawProgressGroove(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::Mid));
    const QRectF bar
        = QRectF(option.rect).adjusted(0, (option.rect.height() - 6) / 2, 0, -(option.rect.height() - 6) / 2);
    painter.drawRoundedRect(bar, 3, 3);
    painter.restore();
}

void drawProgress(const QStyleOption &option, QPainter &painter)
{
    const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!progress || progress->maximum <= progress->minimum)
        return;
    const double share
        = double(progress->progress - progress->minimum) / (progress->maximum - progress->minimum);
    const int margin = (option.rect.height() - 6) / 2;
    QRectF bar = QRectF(option.rect).adjusted(0, margin, 0, -margin);
    bar.setWidth(qMax(6.0, bar.width() * qBound(0.0, share, 1.0)));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::Link));
    painter.drawRoundedRect(bar, 3, 3);
    painter.restore();
}

struct SurfacePainter
{
    QStyle::ControlElement element;
    FlatPainter paint;
};

constexpr SurfacePainter surfacePainters[] = {
    {QStyle::CE_HeaderSection, drawStrip},
    {QStyle::CE_HeaderEmptyArea, drawStrip},
    {QStyle::CE_HeaderLabel, drawHeaderLabel},
    {QStyle::CE_MenuBarEmptyArea, drawStrip},
    {QStyle::CE_MenuBarItem, drawMenuBarItem},
    {QStyle::CE_ToolBar, drawStrip},
    {QStyle::CE_Splitter, drawSplitter},
    {QStyle::CE_TabBarTabShape, drawTab},
    {QStyle::CE_TabBarTabLabel, drawNothing},
    {QStyle::CE_ProgressBarGroove, drawProgressGroove},
    {QStyle::CE_ProgressBarContents, drawProgress},
};

} // namespace

void drawNothing(const QStyleOption &, QPainter &)
{
}

void drawStatusBar(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                     option.palette.color(QPalette::Mid));
}

void drawTabBarBase(const QStyleOption &option, QPainter &painter)
{
    const auto *base = qstyleoption_cast<const QStyleOptionTabBarBase *>(&option);
    if (base && base->tabBarRect.isValid())
        painter.fillRect(QRect(option.rect.left(), base->tabBarRect.bottom(), option.rect.width(), 1),
                         option.palette.color(QPalette::Mid));
}

FlatPainter flatControl(QStyle::ControlElement element)
{
    const auto *entry = std::ranges::find(surfacePainters, element, &SurfacePainter::element);
    return entry == std::end(surfacePainters) ? nullptr : entry->paint;
}

} // namespace SessionDeck
