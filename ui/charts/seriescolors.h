// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QPen>

namespace SessionDeck {

/// The colour of the series with that number, which people with any colour blindness can tell from those
/// beside it, and which stands out from the palette's Base. After the eighth they begin again.
QColor seriesColor(const QPalette &palette, int number);

/// A line in that colour; from the fourth series on not in one stroke, so that colour is not all there is.
QPen seriesPen(const QPalette &palette, int number);

} // namespace SessionDeck
