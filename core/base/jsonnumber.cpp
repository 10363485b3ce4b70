// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonnumber.h"

#include "core/base/coretext.h"

namespace SessionDeck {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool takeDigits(JsonCursor &cursor)
{
    const qsizetype begin = cursor.position;
    while (isDigit(cursor.current()))
        ++cursor.position;
    return cursor.position > begin
        || cursor.failAt(cursor.position, CoreText::tr("a digit is missing in a number"));
}

} // namespace

bool startsJsonNumber(char first)
{
    return first == '-' || isDigit(first);
}

bool takeJsonNumber(JsonCursor &cursor)
{
    if (cursor.current() == '-')
        ++cursor.position;
    const bool leadingZero = cursor.current() == '0';
    if (leadingZero)
        ++cursor.position;
    else if (!takeDigits(cursor))
        return false;
    if (cursor.current() == '.') {
        ++cursor.position;
        if (!takeDigits(cursor))
            return false;
    }
    if (cursor.current() != 'e' && cursor.current() != 'E')
        return true;
    ++cursor.position;
    if (cursor.current() == '+' || cursor.current() == '-')
        ++cursor.position;
    return takeDigits(cursor);
}

} // namespace SessionDeck
