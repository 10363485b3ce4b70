// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/jsonwriter.h"

#include "core/base/compactjson.h"
#include "core/session/summarybatch.h"

#include <utility>

namespace SessionDeck {

JsonWriter::JsonWriter() : m_json("{")
{
}

JsonWriter &JsonWriter::text(const char *key, QStringView value)
{
    return raw(key, encodeJsonString(value));
}

JsonWriter &JsonWriter::texts(const char *key, const QStringList &values)
{
    return raw(key, encodeParticipants(values));
}

JsonWriter &JsonWriter::number(const char *key, qint64 value)
{
    return raw(key, value == -1 ? QByteArrayLiteral("null") : QByteArray::number(value));
}

JsonWriter &JsonWriter::time(const char *key, Timestamp value)
{
    return raw(key,
               value.isNull() ? QByteArrayLiteral("null") : QByteArray('"' + value.toIso().toLatin1() + '"'));
}

JsonWriter &JsonWriter::json(const char *key, const JsonText &value)
{
    return raw(key, value.isEmpty() ? QByteArrayLiteral("null") : compactJson(value));
}

JsonWriter &JsonWriter::raw(const char *key, QByteArrayView value)
{
    if (!std::exchange(m_first, false))
        m_json += ',';
    m_json.append('"').append(key).append("\":").append(value);
    return *this;
}

QByteArray JsonWriter::take()
{
    return std::exchange(m_json, {});
}

QByteArray JsonWriter::close()
{
    m_json += '}';
    return take();
}

} // namespace SessionDeck
