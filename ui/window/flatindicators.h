// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/flatsurfaces.h"

namespace SessionDeck {

/// How the boxes of check boxes, of checkable items and of radio buttons are drawn; null: as the base style
/// does.
FlatPainter flatIndicator(QStyle::PrimitiveElement element);

} // namespace SessionDeck
