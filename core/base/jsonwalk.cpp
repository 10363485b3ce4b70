// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonwalk.h"

#include "core/base/coretext.h"
#include "core/base/jsontext.h"
#include "core/base/utf8.h"

namespace SessionDeck {

JsonWalk::JsonWalk(QByteArrayView text, qsizetype begin, const JsonLimits &limits)
    : m_cursor{.text = text, .position = begin}, m_limits(limits)
{
    const char open = m_cursor.current();
    if (open != '{' && open != '[') {
        m_cursor.failAt(begin, CoreText::tr("an object or an array was expected"));
        return;
    }
    m_close = open == '{' ? '}' : ']';
    ++m_cursor.position;
}

bool JsonWalk::finished()
{
    if (failed() || m_close == '\0')
        return true;
    skipJsonSpace(m_cursor);
    if (m_cursor.atEnd()) {
        m_cursor.failAt(m_cursor.position, CoreText::tr("the text ends inside a value"));
        return true;
    }
    if (m_cursor.current() != m_close)
        return false;
    ++m_cursor.position;
    m_close = '\0';
    return true;
}

bool JsonWalk::takeKey()
{
    m_key = {.type = JsonType::String, .begin = m_cursor.position};
    if (!takeJsonString(m_cursor))
        return false;
    m_key.end = m_cursor.position;
    skipJsonSpace(m_cursor);
    if (!takeJsonByte(m_cursor, ':'))
        return false;
    skipJsonSpace(m_cursor);
    return true;
}

bool JsonWalk::step()
{
    if ((m_untaken && !take()) || finished())
        return false;
    if (!m_first && !takeJsonByte(m_cursor, ','))
        return false;
    m_first = false;
    skipJsonSpace(m_cursor);
    if (m_close == '}' && !takeKey())
        return false;
    m_value = {.type = jsonTypeOf(m_cursor.current()), .begin = m_cursor.position};
    m_untaken = true;
    return true;
}

bool JsonWalk::take()
{
    m_untaken = false;
    if (m_value.type == JsonType::Object || m_value.type == JsonType::Array) {
        const Result<JsonRange> nested = scanJson(m_cursor.text, m_cursor.position, m_limits);
        if (!nested) {
            const qsizetype at = nested.error().place.section(u' ', -1).toLongLong();
            return m_cursor.failAt(at, nested.error().message);
        }
        m_cursor.position = nested->end;
    } else if (!takeJsonScalar(m_cursor)) {
        return false;
    }
    m_value.end = m_cursor.position;
    return true;
}

void JsonWalk::skipTo(qsizetype end)
{
    m_untaken = false;
    m_cursor.position = end;
    m_value.end = end;
}

bool JsonWalk::endsText()
{
    JsonCursor behind = m_cursor;
    skipJsonSpace(behind);
    if (!behind.atEnd())
        return m_cursor.failAt(behind.position, CoreText::tr("text follows the end of the JSON value"));
    const qsizetype bad = firstInvalidUtf8(m_cursor.text);
    return bad == m_cursor.text.size() || m_cursor.failAt(bad, CoreText::tr("the text is not valid UTF-8"));
}

bool JsonWalk::isKey(QByteArrayView plain) const
{
    const QByteArrayView literal = m_key.in(m_cursor.text);
    if (literal.isEmpty())
        return false;
    const QByteArrayView body = literal.sliced(1, literal.size() - 2);
    return body == plain || (body.contains('\\') && decodeJsonString(literal) == QLatin1StringView(plain));
}

Error JsonWalk::error() const
{
    return {.code = ErrorCode::Corrupt,
            .message = m_cursor.fault,
            .place = CoreText::tr("byte %1").arg(m_cursor.faultAt)};
}

} // namespace SessionDeck
