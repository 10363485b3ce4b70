// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coretext.h"
#include "core/base/jsontokens.h"

namespace SessionDeck {

/// Steps through the members of an object or the elements of an array, one at a time, in a single pass that
/// also checks the text; nothing is collected.
///
///     JsonWalk walk(text, text.indexOf('{'));
///     while (walk.next())
///         if (walk.isKey("id")) use(walk.valueText());
///     if (walk.failed()) return fail(walk.error());
class JsonWalk
{
public:
    /// text[begin] is the opening bracket; anything else there is a fault.
    explicit JsonWalk(QByteArrayView text, qsizetype begin = 0, const JsonLimits &limits = {});
    /// Through the object at the beginning of the text; an array there is a fault too.
    static JsonWalk ofObject(QByteArrayView text)
    {
        JsonWalk walk(text);
        if (!text.startsWith('{'))
            walk.m_cursor.failAt(0, CoreText::tr("an object was expected"));
        return walk;
    }

    /// Steps to the next value and scans it. False behind the last one and at a fault.
    bool next()
    {
        return step() && take();
    }
    /// Steps to where the next value begins: for values that the caller walks through itself and then leaves
    /// with skipTo(). A value that was neither taken nor skipped is taken by the next step.
    bool step();
    /// Scans the value that the walk stands at.
    bool take();
    /// Goes on behind a value that the caller has scanned; end is the byte behind it.
    void skipTo(qsizetype end);

    /// The key's literal with its quotes; empty in an array.
    const JsonRange &key() const
    {
        return m_key;
    }
    /// end is 0 until the value was taken or skipped.
    const JsonRange &value() const
    {
        return m_value;
    }
    QByteArrayView valueText() const
    {
        return m_value.in(m_cursor.text);
    }
    /// Whether the key says this (plain ASCII text), its escapes decoded; false in an array.
    bool isKey(QByteArrayView plain) const;
    /// The byte behind the closing bracket, once next() returned false without a fault.
    qsizetype end() const
    {
        return m_cursor.position;
    }
    /// Once next() returned false without a fault: whether the value ends the text, with only white space
    /// behind it, and all of the text is UTF-8. A fault if not.
    bool endsText();
    bool failed() const
    {
        return !m_cursor.fault.isEmpty();
    }
    /// Corrupt, with "byte N" of the text as place.
    Error error() const;
    qsizetype faultAt() const
    {
        return m_cursor.faultAt;
    }
    /// Fails as another walk over the same text did: one that the caller sent through the present value.
    void failLike(const JsonWalk &inner)
    {
        m_cursor.failAt(inner.m_cursor.faultAt, inner.m_cursor.fault);
    }

private:
    bool finished();
    bool takeKey();

    JsonCursor m_cursor;
    JsonLimits m_limits;
    JsonRange m_key;
    JsonRange m_value;
    char m_close = '\0'; // NUL: nothing more to come
    bool m_first = true;
    bool m_untaken = false;
};

} // namespace SessionDeck
