// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <vector>

namespace SessionDeck {

enum class JsonType : quint8 { Null, Bool, Number, String, Array, Object };

/// A value's place in a JSON text: bytes [begin, end), white space around it excluded.
struct JsonRange
{
    JsonType type = JsonType::Null;
    qsizetype begin = 0;
    qsizetype end = 0;

    QByteArrayView in(QByteArrayView text) const
    {
        return text.sliced(begin, end - begin);
    }
};

/// One `"key": value` of an object. key is the range of the literal with its quotes.
struct JsonMember
{
    JsonRange key = {};
    JsonRange value = {};
};

/// Bounds on hostile input.
struct JsonLimits
{
    int depth = 512; ///< Nesting; deeper text is refused as corrupt.
};

/// Scans one value from `from` (white space before it is skipped) and checks all of it against RFC 8259,
/// without recursion and without building anything. Corrupt: Error::place is "byte N", counted from the
/// start of text. Bytes are not checked for being UTF-8 (QByteArrayView::isValidUtf8 does that).
Result<JsonRange> scanJson(QByteArrayView text, qsizetype from = 0, const JsonLimits &limits = {});

/// The same for a whole document: after the value only white space may follow, and all must be UTF-8.
Result<JsonRange> checkJson(QByteArrayView text, const JsonLimits &limits = {});

/// The members of an object, in order, duplicates included. Corrupt if the range does not hold an object.
Result<std::vector<JsonMember>> scanMembers(QByteArrayView text, const JsonRange &object);

/// The elements of an array, in order. Corrupt if the range does not hold an array.
Result<std::vector<JsonRange>> scanElements(QByteArrayView text, const JsonRange &array);

/// The value under key in members (of text); with duplicate keys the last, as most readers do. Null range
/// (begin == end) if there is none. The key is compared after decoding its escapes.
JsonRange findMember(QByteArrayView text, const std::vector<JsonMember> &members, QStringView key);

} // namespace SessionDeck
