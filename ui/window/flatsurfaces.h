// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

namespace SessionDeck {

/// Draws one element; everything it needs stands in the option.
using FlatPainter = void (*)(const QStyleOption &option, QPainter &painter);

/// How bars, headers and tabs are drawn; null: as the base style does.
FlatPainter flatControl(QStyle::ControlElement element);

/// For elements that flat controls do without, and for those whose shape is drawn with something else.
void drawNothing(const QStyleOption &option, QPainter &painter);
void drawStatusBar(const QStyleOption &option, QPainter &painter);
/// The line below a row of tabs, as long as the place of the row.
void drawTabBarBase(const QStyleOption &option, QPainter &painter);

} // namespace SessionDeck
