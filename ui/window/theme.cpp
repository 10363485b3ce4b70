// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/theme.h"

#include "ui/window/deckstyle.h"
#include "ui/window/desktopscheme.h"
#include "ui/window/semanticcolors.h"

#include <QApplication>

#include <array>

namespace SessionDeck {

namespace {

struct RoleColor
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr RoleColor roles[] = {
    {QPalette::Window, 0xfff8f9fb, 0xff282d35},
    {QPalette::WindowText, 0xff1d2229, 0xffe6e9ee},
    {QPalette::Base, 0xffffffff, 0xff23272e},
    {QPalette::AlternateBase, 0xfff1f3f5, 0xff2c323b},
    {QPalette::Text, 0xff1d2229, 0xffe6e9ee},
    {QPalette::PlaceholderText, 0xff626b78, 0xff98a2b0},
    {QPalette::Button, 0xffffffff, 0xff2c323b},
    {QPalette::ButtonText, 0xff1d2229, 0xffe6e9ee},
    {QPalette::BrightText, 0xffffffff, 0xff14181d},
    {QPalette::Highlight, 0xffdbe8fb, 0xff2b4468},
    {QPalette::HighlightedText, 0xff0f2a52, 0xfff2f5fa},
    {QPalette::Link, 0xff2f6fd6, 0xff6ea3f2},
    {QPalette::LinkVisited, 0xff6b4fc0, 0xffb094f0},
    {QPalette::ToolTipBase, 0xffffffff, 0xff343b45},
    {QPalette::ToolTipText, 0xff1d2229, 0xffe6e9ee},
    {QPalette::Light, 0xffffffff, 0xff3b424d},
    {QPalette::Midlight, 0xffeceff3, 0xff313741},
    {QPalette::Mid, 0xffdcdfe4, 0xff3a414c},
    {QPalette::Dark, 0xffb5bbc4, 0xff15181c},
    {QPalette::Shadow, 0xff8a919b, 0xff0c0e11},
};

constexpr QPalette::ColorRole textRoles[] = {QPalette::WindowText, QPalette::Text, QPalette::ButtonText};

QPalette paletteOf(QRgb RoleColor::*scheme)
{
    QPalette palette;
    for (const RoleColor &entry : roles)
        palette.setColor(entry.role, QColor(entry.*scheme));
    for (const QPalette::ColorRole role : textRoles)
        palette.setColor(QPalette::Disabled, role,
                         blend(palette.color(role), palette.color(QPalette::Window), 0.42));
    return palette;
}

constexpr std::array appearanceNames{"system", "light", "dark"};

} // namespace

QPalette lightPalette()
{
    return paletteOf(&RoleColor::light);
}

QPalette darkPalette()
{
    return paletteOf(&RoleColor::dark);
}

QString appearanceName(Appearance appearance)
{
    return QString::fromLatin1(appearanceNames.at(size_t(appearance)));
}

Appearance appearanceFromName(const QString &name)
{
    for (size_t i = 0; i < appearanceNames.size(); ++i) {
        if (name == QLatin1StringView(appearanceNames.at(i)))
            return Appearance(i);
    }
    return Appearance::System;
}

Theme::Theme(QApplication &application)
    // The application's palette is still the desktop's here; afterwards it is ours.
    : QObject(&application), m_systemIsDark(isDark(application.palette()))
{
    QApplication::setStyle(new DeckStyle);
    choose(Appearance::System);
    connect(new DesktopScheme(this), &DesktopScheme::told, this, [this](bool dark) {
        m_systemIsDark = dark;
        dress();
    });
}

void Theme::choose(Appearance appearance)
{
    m_appearance = appearance;
    dress();
    emit chosen(appearance);
}

void Theme::dress()
{
    const bool dark = m_appearance == Appearance::System ? m_systemIsDark : m_appearance == Appearance::Dark;
    const QPalette wanted = dark ? darkPalette() : lightPalette();
    if (QApplication::palette() != wanted)
        QApplication::setPalette(wanted);
}

} // namespace SessionDeck
