// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace SessionDeck {

/// JSON kept as the UTF-8 text it came as: big integers, key order, duplicate keys, number spelling and
/// escapes survive because nothing is decoded. Empty means absent. Not checked here; see checkJson().
struct JsonText
{
    QByteArray utf8 = {};

    bool isEmpty() const
    {
        return utf8.isEmpty();
    }
    friend bool operator==(const JsonText &, const JsonText &) = default;
};

/// How characters outside ASCII are written.
enum class JsonEscape {
    Minimal, ///< As UTF-8; only what JSON requires is escaped (JavaScript, and Python with
             ///< ensure_ascii=False).
    Ascii, ///< As \uXXXX with lower-case digits, exactly as Python's json.dumps does by default.
};

/// A JSON string literal with its quotes.
QByteArray encodeJsonString(QStringView text, JsonEscape escape = JsonEscape::Minimal);

/// Appends it.
void appendJsonString(QByteArray &out, QStringView text, JsonEscape escape = JsonEscape::Minimal);

/// The text of a JSON string literal (given with its quotes, already scanned). Lone surrogates in \u escapes
/// are kept as they are; bytes that are not UTF-8 become U+FFFD.
QString decodeJsonString(QByteArrayView literal);

/// A JSON number as Python's repr(float) writes it: the shortest digits that read back the same, always with
/// a fraction or an exponent ("1758687912.5135298", "3.0").
QByteArray encodePythonFloat(double value);

} // namespace SessionDeck
