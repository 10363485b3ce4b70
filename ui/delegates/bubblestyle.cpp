// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/bubblestyle.h"

#include "ui/window/semanticcolors.h"

#include <QFontDatabase>

#include <array>

namespace SessionDeck {

namespace {

// Okabe and Ito's set without black; grey stands for itself, as the eighth.
constexpr std::array<QRgb, 8> hues{0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7,
                                   0xff56b4e9, 0xffd55e00, 0xffb8a800, 0xff8a94a3};

// FNV-1a: stable between runs and machines, which qHash is not.
quint32 stableHash(const QString &text)
{
    quint32 hash = 2166136261U;
    const QByteArray bytes = text.left(256).toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ quint32(static_cast<unsigned char>(byte))) * 16777619U;
    return hash ^ (hash >> 15);
}

} // namespace

BubbleStyle bubbleStyle(const QFont &font, const QPalette &palette)
{
    BubbleStyle style{.text = font, .palette = palette};
    style.code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    style.name = font;
    style.name.setWeight(QFont::DemiBold);
    style.small = font;
    if (font.pointSizeF() > 0) {
        style.code.setPointSizeF(font.pointSizeF() * 0.95);
        style.name.setPointSizeF(font.pointSizeF() * 0.92);
        style.small.setPointSizeF(font.pointSizeF() * 0.86);
    } else {
        style.code.setPixelSize(font.pixelSize());
    }
    return style;
}

BubbleColors senderColors(const QString &sender, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor hue(hues[stableHash(sender) % hues.size()]);
    return {.surface = blend(hue, base, dark ? 0.17 : 0.11), .name = blend(hue, text, dark ? 0.60 : 0.55)};
}

} // namespace SessionDeck
