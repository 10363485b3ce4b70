// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcanvas.h"

#include <QImage>

namespace SessionDeck {

/// A chart as it is on the screen, with its title and its legend, in twice as many pixels.
QImage chartImage(const ChartCanvas &canvas);
QByteArray chartPng(const ChartCanvas &canvas);
QByteArray chartSvg(const ChartCanvas &canvas);

} // namespace SessionDeck
