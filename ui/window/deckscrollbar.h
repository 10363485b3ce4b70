// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QStyleOptionSlider>

namespace SessionDeck {

/// A slim scroll bar: a rounded handle on the ground of what it scrolls, no arrow buttons.
void drawDeckScrollBar(const QStyleOptionSlider &bar, QPainter &painter);

/// Where a part of it is.
QRect deckScrollBarRect(const QStyleOptionSlider &bar, QStyle::SubControl part);

} // namespace SessionDeck
