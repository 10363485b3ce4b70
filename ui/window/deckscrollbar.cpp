// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/deckscrollbar.h"

#include "ui/window/semanticcolors.h"

#include <QPainter>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr int shortestHandle = 28;

struct Track
{
    int length = 0;
    int handle = 0;
    int position = 0;
};

Track trackOf(const QStyleOptionSlider &bar)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 wanted = range <= 0 ? length : qint64(length) * bar.pageStep / (range + bar.pageStep);
    const int handle = int(std::clamp<qint64>(wanted, qMin(shortestHandle, length), length));
    const int position = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                         length - handle, bar.upsideDown);
    return {.length = length, .handle = handle, .position = position};
}

} // namespace

QRect deckScrollBarRect(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const Track track = trackOf(bar);
    const int end = track.position + track.handle;
    const auto span = [&](int from, int to) {
        const QRect along = bar.orientation == Qt::Horizontal ? QRect(from, 0, to - from, bar.rect.height())
                                                              : QRect(0, from, bar.rect.width(), to - from);
        return QStyle::visualRect(bar.direction, bar.rect, along.translated(bar.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return span(track.position, end);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, track.position);
    case QStyle::SC_ScrollBarAddPage:
        return span(end, track.length);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    default:
        return {};
    }
}

void drawDeckScrollBar(const QStyleOptionSlider &bar, QPainter &painter)
{
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Base));
    if (bar.maximum <= bar.minimum)
        return;
    const bool held
        = bar.state.testFlag(QStyle::State_Sunken) && bar.activeSubControls == QStyle::SC_ScrollBarSlider;
    const bool under = bar.state.testFlag(QStyle::State_MouseOver);
    const QRectF handle = QRectF(deckScrollBarRect(bar, QStyle::SC_ScrollBarSlider)).adjusted(3, 3, -3, -3);
    const double share = held ? 0.55 : under ? 0.42 : 0.26;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend(bar.palette.color(QPalette::Text), bar.palette.color(QPalette::Base), share));
    painter.drawRoundedRect(handle, 3, 3);
    painter.restore();
}

} // namespace SessionDeck
