// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriescolors.h"

#include "ui/window/semanticcolors.h"

#include <array>

namespace SessionDeck {

namespace {

struct SeriesTint
{
    QRgb onLight;
    QRgb onDark;
};

// Neighbours differ in brightness as well as in hue.
constexpr std::array<SeriesTint, 8> tints{{
    {0xff2f6fd6, 0xff6ea3f2}, // blue
    {0xffd97b1d, 0xfff0a257}, // orange
    {0xff1c8f7f, 0xff5cc4b2}, // teal
    {0xff8a5fd0, 0xffb798f0}, // violet
    {0xffb8326b, 0xfff07fa8}, // rose
    {0xff8a7a12, 0xffd8c54a}, // ochre
    {0xff3f9fd8, 0xff8fd0f5}, // sky
    {0xff5d6673, 0xffaab3c0}, // grey
}};

constexpr std::array strokes{Qt::SolidLine, Qt::SolidLine,   Qt::SolidLine, Qt::DashLine,
                             Qt::DotLine,   Qt::DashDotLine, Qt::DashLine,  Qt::DotLine};

} // namespace

QColor seriesColor(const QPalette &palette, int number)
{
    const SeriesTint &tint = tints[size_t(number) % tints.size()];
    return QColor(isDark(palette) ? tint.onDark : tint.onLight);
}

QPen seriesPen(const QPalette &palette, int number)
{
    QPen pen(seriesColor(palette, number), 1.6, strokes[size_t(number) % strokes.size()]);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

} // namespace SessionDeck
