// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/visibletext.h"

namespace SessionDeck {

namespace {

// Signs for format characters that reorder text or hide in it. Marks that ordinary Arabic, Hebrew and emoji
// need (LRM, RLM, ALM, joiners) are left alone.
struct Sign
{
    char16_t unit;
    char16_t sign;
};

constexpr Sign visibleSigns[] = {
    {0x200b, 0x00b7}, {0x2028, 0x23ce}, {0x2029, 0x00b6}, {0x202a, 0x21e5}, {0x202b, 0x21e4},
    {0x202c, 0x21b9}, {0x202d, 0x21e8}, {0x202e, 0x21e6}, {0x2060, 0x00b7}, {0x2066, 0x21e5},
    {0x2067, 0x21e4}, {0x2068, 0x21c4}, {0x2069, 0x21b9}, {0xfeff, 0x00b7},
};

char16_t controlSign(char16_t unit)
{
    if (unit < 0x20)
        return char16_t(0x2400 + unit);
    return unit == 0x7f ? char16_t(0x2421) : char16_t(0x2426);
}

char16_t signOf(char16_t unit)
{
    if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0))
        return unit == u'\n' || unit == u'\t' ? unit : controlSign(unit);
    if (unit < 0x200b)
        return unit;
    for (const Sign &entry : visibleSigns) {
        if (entry.unit == unit)
            return entry.sign;
    }
    return unit;
}

bool isLoneSurrogate(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate())
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    return unit.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

} // namespace

bool isDeceptive(char16_t unit)
{
    return signOf(unit) != unit;
}

QString visibleText(QStringView text)
{
    QString shown = text.toString();
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        if (unit == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n')
            shown[at] = QChar(0x200b);
        else if (isDeceptive(unit))
            shown[at] = QChar(signOf(unit));
        else if (text[at].isSurrogate() && isLoneSurrogate(text, at))
            shown[at] = QChar(QChar::ReplacementCharacter);
    }
    return shown;
}

QString visibleLine(QStringView text)
{
    QString shown = visibleText(text);
    for (QChar &unit : shown) {
        if (unit.unicode() < 0x20)
            unit = QChar(controlSign(unit.unicode()));
    }
    return shown;
}

QString plainTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<qt><p style='white-space:pre-wrap'>%1</p></qt>").arg(text.toHtmlEscaped());
}

} // namespace SessionDeck
