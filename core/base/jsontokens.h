// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonscanner.h"

#include <QByteArrayView>
#include <QString>

namespace SessionDeck {

/// A position in a JSON text, and the first fault met. The take functions below advance it over one token and
/// return whether there was one; after false, fault and faultAt say what is wrong and where.
struct JsonCursor
{
    QByteArrayView text = {};
    qsizetype position = 0;
    QString fault = {};
    qsizetype faultAt = 0;

    bool atEnd() const
    {
        return position >= text.size();
    }
    /// The byte at the position; NUL at the end of the text.
    char current() const
    {
        return atEnd() ? '\0' : text[position];
    }
    bool failAt(qsizetype at, const QString &what);
};

/// Space between tokens.
inline bool isJsonSpace(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}
inline void skipJsonSpace(JsonCursor &cursor)
{
    while (!cursor.atEnd() && isJsonSpace(cursor.text[cursor.position]))
        ++cursor.position;
}
bool takeJsonByte(JsonCursor &cursor, char expected);
bool takeJsonString(JsonCursor &cursor);
/// A string, number, true, false or null.
bool takeJsonScalar(JsonCursor &cursor);
/// Where the bytes end, from `at` on, that stand for themselves in a string: before its closing quote, an
/// escape or a control character, or at the end of the text.
qsizetype plainJsonEnd(QByteArrayView text, qsizetype at);
/// The type of the value that starts with this byte.
JsonType jsonTypeOf(char first);

} // namespace SessionDeck
