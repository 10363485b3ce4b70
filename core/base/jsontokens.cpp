// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsontokens.h"

#include "core/base/coretext.h"
#include "core/base/jsonnumber.h"

#include <cctype>
#include <cstring>

namespace SessionDeck {

namespace {

bool takeWord(JsonCursor &cursor)
{
    for (const QByteArrayView word :
         {QByteArrayView("true"), QByteArrayView("false"), QByteArrayView("null")}) {
        if (cursor.text.sliced(cursor.position).startsWith(word)) {
            cursor.position += word.size();
            return true;
        }
    }
    return cursor.failAt(cursor.position,
                         cursor.atEnd() ? CoreText::tr("the text ends where a value was expected")
                                        : CoreText::tr("a value was expected"));
}

// The cursor stands behind a backslash.
bool takeEscape(JsonCursor &cursor)
{
    const char letter = cursor.current();
    if (letter == 'u') {
        for (int i = 1; i <= 4; ++i) {
            const qsizetype at = cursor.position + i;
            if (at >= cursor.text.size() || !std::isxdigit(static_cast<unsigned char>(cursor.text[at])))
                return cursor.failAt(at, CoreText::tr("an escape needs four hexadecimal digits"));
        }
        cursor.position += 5;
        return true;
    }
    if (letter == '\0' || !std::strchr("\"\\/bfnrt", letter))
        return cursor.failAt(cursor.position, CoreText::tr("an escape is not known"));
    ++cursor.position;
    return true;
}

bool isPlain(unsigned char byte)
{
    return byte >= 0x20 && byte != '"' && byte != '\\';
}

// isPlain() of eight bytes at once.
bool arePlain(quint64 bytes)
{
    constexpr quint64 ones = 0x0101010101010101;
    const quint64 quote = bytes ^ (ones * '"');
    const quint64 slash = bytes ^ (ones * '\\');
    const quint64 special
        = ((bytes - ones * 0x20) & ~bytes) | ((quote - ones) & ~quote) | ((slash - ones) & ~slash);
    return (special & (ones * 0x80)) == 0;
}

} // namespace

// Eight at a time: most of a document is such text.
qsizetype plainJsonEnd(QByteArrayView text, qsizetype at)
{
    for (; at + 8 <= text.size(); at += 8) {
        quint64 bytes = 0;
        std::memcpy(&bytes, text.data() + at, sizeof bytes);
        if (!arePlain(bytes))
            break;
    }
    while (at < text.size() && isPlain(static_cast<unsigned char>(text[at])))
        ++at;
    return at;
}

bool JsonCursor::failAt(qsizetype at, const QString &what)
{
    fault = what;
    faultAt = at;
    return false;
}

bool takeJsonByte(JsonCursor &cursor, char expected)
{
    if (cursor.current() != expected || cursor.atEnd())
        return cursor.failAt(cursor.position, CoreText::tr("\"%1\" was expected").arg(QLatin1Char(expected)));
    ++cursor.position;
    return true;
}

bool takeJsonString(JsonCursor &cursor)
{
    const qsizetype begin = cursor.position;
    if (!takeJsonByte(cursor, '"'))
        return false;
    const qsizetype size = cursor.text.size();
    for (qsizetype at = plainJsonEnd(cursor.text, cursor.position); at < size;
         at = plainJsonEnd(cursor.text, cursor.position)) {
        cursor.position = at + 1;
        if (cursor.text[at] == '"')
            return true;
        if (cursor.text[at] != '\\')
            return cursor.failAt(at, CoreText::tr("a control character stands in a string"));
        if (!takeEscape(cursor))
            return false;
    }
    return cursor.failAt(size, CoreText::tr("the string that starts at byte %1 does not end").arg(begin));
}

bool takeJsonScalar(JsonCursor &cursor)
{
    if (cursor.current() == '"')
        return takeJsonString(cursor);
    if (startsJsonNumber(cursor.current()))
        return takeJsonNumber(cursor);
    return takeWord(cursor);
}

JsonType jsonTypeOf(char first)
{
    static constexpr char firsts[] = "ntf\"[{";
    static constexpr JsonType types[] = {JsonType::Null,   JsonType::Bool,  JsonType::Bool,
                                         JsonType::String, JsonType::Array, JsonType::Object};
    const char *const found = first ? std::strchr(firsts, first) : nullptr;
    return found ? types[found - firsts] : JsonType::Number;
}

} // namespace SessionDeck
