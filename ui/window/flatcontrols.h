// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/flatsurfaces.h"

class QStyleOptionButton;

namespace SessionDeck {

/// How buttons, line edits, frames and small signs are drawn; null: as the base style does.
FlatPainter flatPrimitive(QStyle::PrimitiveElement element);

/// Whether the button is drawn filled with the accent: the one thing that a dialog or a panel suggests.
bool isFilledButton(const QStyleOptionButton &button);

} // namespace SessionDeck
