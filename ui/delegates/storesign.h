// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/storetexts.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace SessionDeck {

/// Draws the sign into the square: a disc (good), a ring (busy, idle), a triangle (warning) or a cross in a
/// disc (bad), so that the shape says what the colour says.
void drawStoreSign(QPainter &painter, const QRectF &square, StoreSign sign, const QPalette &palette);

} // namespace SessionDeck
