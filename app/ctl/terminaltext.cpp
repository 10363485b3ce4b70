// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminaltext.h"

#include <QList>

#include <algorithm>
#include <cwchar>

namespace SessionDeck {

namespace {

bool isDangerous(char16_t unit)
{
    const bool control = unit < 0x20 || (unit >= 0x7f && unit < 0xa0);
    const bool bidi = (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
    const bool separator = unit == 0x2028 || unit == 0x2029;
    return control || bidi || separator;
}

QString escapeOf(char16_t unit)
{
    if (unit == u'\n')
        return QStringLiteral("\\n");
    if (unit == u'\t')
        return QStringLiteral("\\t");
    return unit < 0x100 ? QStringLiteral("\\x%1").arg(unit, 2, 16, QLatin1Char('0'))
                        : QStringLiteral("\\u%1").arg(unit, 4, 16, QLatin1Char('0'));
}

int widthOf(char32_t character)
{
    return std::max(0, wcwidth(wchar_t(character))); // -1: unknown to the C library, so it takes no guess
}

} // namespace

QString harmless(QStringView text, Lines lines)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return isDangerous(c.unicode()); }))
        return text.toString();
    QString safe;
    safe.reserve(text.size() + 16);
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        const bool layout = lines == Lines::Many && (unit == u'\n' || unit == u'\t');
        if (layout || !isDangerous(unit))
            safe += character;
        else
            safe += escapeOf(unit);
    }
    return safe;
}

QByteArray harmlessJson(QByteArray line)
{
    const QString text = QString::fromUtf8(line);
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return isDangerous(c.unicode()); }))
        return line;
    QString safe;
    safe.reserve(text.size() + 16);
    for (const QChar character : text) {
        if (isDangerous(character.unicode()))
            safe += QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
        else
            safe += character;
    }
    return safe.toUtf8();
}

int displayWidth(QStringView text)
{
    int columns = 0;
    for (const char32_t character : text.toUcs4())
        columns += widthOf(character);
    return columns;
}

QString elided(const QString &text, int columns)
{
    if (displayWidth(text) <= columns)
        return text;
    QString shown;
    int used = 0;
    for (const char32_t character : text.toUcs4()) {
        used += widthOf(character);
        if (used > columns - 1)
            break;
        shown += QString::fromUcs4(&character, 1);
    }
    return shown + QChar(0x2026);
}

} // namespace SessionDeck
