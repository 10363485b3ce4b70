// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/semanticcolors.h"

namespace SessionDeck {

namespace {

struct Scheme
{
    QRgb ok;
    QRgb warning;
    QRgb error;
};

constexpr Scheme onLight{.ok = 0xff1f8a4c, .warning = 0xffa86a00, .error = 0xffc0352b};
constexpr Scheme onDark{.ok = 0xff58c184, .warning = 0xffe3ab4a, .error = 0xffef7b70};

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::WindowText).lightness()
        > palette.color(QPalette::Active, QPalette::Window).lightness();
}

SemanticColors semanticColors(const QPalette &palette)
{
    const Scheme &scheme = isDark(palette) ? onDark : onLight;
    return {.ok = QColor(scheme.ok),
            .warning = QColor(scheme.warning),
            .error = QColor(scheme.error),
            .muted = palette.color(QPalette::Active, QPalette::PlaceholderText),
            .line = palette.color(QPalette::Active, QPalette::Mid),
            .accent = palette.color(QPalette::Active, QPalette::Link)};
}

QColor blend(const QColor &front, const QColor &back, double share)
{
    const auto mix = [share](float a, float b) { return float(a * share + b * (1.0 - share)); };
    return QColor::fromRgbF(mix(front.redF(), back.redF()), mix(front.greenF(), back.greenF()),
                            mix(front.blueF(), back.blueF()));
}

} // namespace SessionDeck
