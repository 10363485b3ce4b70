// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsontext.h"

#include "core/base/utf8.h"

namespace SessionDeck {

namespace {

void appendHexEscape(QByteArray &out, char16_t unit)
{
    out += "\\u";
    out += QByteArray::number(unit, 16).rightJustified(4, '0');
}

// The escape that JSON has a letter for, or nothing.
QByteArrayView shortEscape(char16_t unit)
{
    struct Short
    {
        char16_t unit;
        const char *text;
    };
    static constexpr Short table[] = {
        {u'"', "\\\""}, {u'\\', "\\\\"}, {u'\n', "\\n"}, {u'\r', "\\r"},
        {u'\t', "\\t"}, {u'\b', "\\b"},  {u'\f', "\\f"},
    };
    for (const Short &entry : table) {
        if (entry.unit == unit)
            return entry.text;
    }
    return {};
}

char16_t unescapedLetter(char letter)
{
    static constexpr char letters[] = "bfnrt";
    static constexpr char16_t units[] = u"\b\f\n\r\t";
    for (int i = 0; i < 5; ++i) {
        if (letters[i] == letter)
            return units[i];
    }
    return char16_t(letter); // " \ and /
}

// One UTF-16 unit that needs an escape, or that cannot stand in UTF-8 by itself.
void appendEscaped(QByteArray &out, char16_t unit)
{
    const QByteArrayView known = shortEscape(unit);
    if (known.isEmpty())
        appendHexEscape(out, unit);
    else
        out += known;
}

// What most texts are made of; a quick look before the exact ones.
bool isPlainLetter(char16_t unit)
{
    return unit >= 0x20 && unit < 0x7f && unit != u'"' && unit != u'\\';
}

bool standsForItself(char16_t unit, JsonEscape escape)
{
    if (unit < 0x20 || unit == u'"' || unit == u'\\')
        return false;
    return escape == JsonEscape::Minimal || unit < 0x7f;
}

bool isSurrogatePair(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
}

} // namespace

QByteArray encodeJsonString(QStringView text, JsonEscape escape)
{
    QByteArray out;
    out.reserve(text.size() + 2);
    appendJsonString(out, text, escape);
    return out;
}

void appendJsonString(QByteArray &out, QStringView text, JsonEscape escape)
{
    out += '"';
    qsizetype plain = 0; // start of the run that is copied as it is
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPlainLetter(text[i].unicode()))
            continue;
        const bool pair = escape == JsonEscape::Minimal && isSurrogatePair(text, i);
        const bool lone = !pair && text[i].isSurrogate();
        if (!lone && standsForItself(text[i].unicode(), escape)) {
            i += pair ? 1 : 0;
            continue;
        }
        appendUtf8(out, text.sliced(plain, i - plain));
        appendEscaped(out, text[i].unicode());
        plain = i + 1;
    }
    appendUtf8(out, text.sliced(plain));
    out += '"';
}

QString decodeJsonString(QByteArrayView literal)
{
    const QByteArrayView body = literal.size() < 2 ? QByteArrayView() : literal.sliced(1, literal.size() - 2);
    if (!body.contains('\\'))
        return QString::fromUtf8(body);
    QString out;
    out.reserve(body.size());
    for (qsizetype from = 0; from < body.size();) {
        const qsizetype slash = body.indexOf('\\', from);
        if (slash < 0 || slash + 1 >= body.size()) {
            out += QString::fromUtf8(body.sliced(from));
            break;
        }
        out += QString::fromUtf8(body.sliced(from, slash - from));
        const bool hex = body[slash + 1] == 'u' && slash + 6 <= body.size();
        out += hex ? QChar(char16_t(body.sliced(slash + 2, 4).toUShort(nullptr, 16)))
                   : QChar(unescapedLetter(body[slash + 1]));
        from = slash + (hex ? 6 : 2);
    }
    return out;
}

} // namespace SessionDeck
