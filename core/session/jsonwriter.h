// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontext.h"
#include "core/base/timestamp.h"

#include <QStringList>

namespace SessionDeck {

/// Writes the members of one JSON object, in the order of the calls, on one line. Keys are
/// plain ASCII words.
class JsonWriter
{
public:
    JsonWriter();

    JsonWriter &text(const char *key, QStringView value);
    JsonWriter &texts(const char *key, const QStringList &values);
    /// -1 (not known) is written as null.
    JsonWriter &number(const char *key, qint64 value);
    /// RFC 3339 with microseconds, or null.
    JsonWriter &time(const char *key, Timestamp value);
    /// The JSON text itself, on one line; null if it is empty.
    JsonWriter &json(const char *key, const JsonText &value);
    /// Bytes that are a JSON value already.
    JsonWriter &raw(const char *key, QByteArrayView value);

    /// What was written so far, for values too large to be held together; empties it.
    QByteArray take();
    /// The closing brace, and all that was not taken before.
    QByteArray close();

private:
    QByteArray m_json;
    bool m_first = true;
};

} // namespace SessionDeck
