// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/jsonsalvage.h"

#include "core/base/jsonwalk.h"

namespace SessionDeck {

namespace {

using Recognise = bool (*)(QByteArrayView text, const JsonRange &object);

// One look for an element: where it is, and how far the look went.
struct Look
{
    JsonRange element = {}; // begin == end: there is none
    qsizetype reached = 0;

    bool found() const
    {
        return element.end > element.begin;
    }
};

class Search
{
public:
    Search(QByteArrayView text, JsonType container, Recognise recognise)
        : m_text(text),
          m_opening(container == JsonType::Array ? '{' : '"'),
          m_isObject(container == JsonType::Object),
          m_recognise(recognise)
    {
    }
    SalvagedJson run();

private:
    Look lookAt(qsizetype at) const;
    qsizetype step(qsizetype &position);
    void lose(qsizetype until);
    bool isClosed(qsizetype at) const;

    QByteArrayView m_text;
    char m_opening;
    bool m_isObject;
    Recognise m_recognise;
    SalvagedJson m_found;
    qsizetype m_lostFrom = -1;
};

Look Search::lookAt(qsizetype at) const
{
    JsonCursor cursor{.text = m_text, .position = at};
    if (m_isObject) {
        if (!takeJsonString(cursor))
            return {.reached = cursor.faultAt};
        skipJsonSpace(cursor);
        if (!takeJsonByte(cursor, ':'))
            return {.reached = cursor.position};
        skipJsonSpace(cursor);
    }
    if (cursor.current() != '{')
        return {.reached = cursor.position};
    JsonWalk walk(m_text, cursor.position);
    while (walk.next()) { }
    if (walk.failed())
        return {.reached = walk.faultAt()};
    const JsonRange object{.type = JsonType::Object, .begin = cursor.position, .end = walk.end()};
    if (!m_recognise(m_text, object))
        return {.reached = walk.end()};
    return {.element = {.type = JsonType::Object, .begin = at, .end = walk.end()}, .reached = walk.end()};
}

void Search::lose(qsizetype until)
{
    if (m_lostFrom >= 0)
        m_found.lost.push_back({.begin = m_lostFrom, .end = until});
    m_lostFrom = -1;
}

bool Search::isClosed(qsizetype at) const
{
    if (at >= m_text.size() || m_text[at] != (m_isObject ? '}' : ']'))
        return false;
    return m_text.sliced(at + 1).trimmed().isEmpty();
}

// Takes what stands at the position, or goes on to where an element may begin next; how much work that was.
qsizetype Search::step(qsizetype &position)
{
    const Look look = lookAt(position);
    const qsizetype work = std::max<qsizetype>(look.reached - position, 1);
    if (look.found()) {
        lose(position);
        m_found.elements.push_back(look.element);
        position = look.element.end;
        return work;
    }
    m_lostFrom = m_lostFrom < 0 ? position : m_lostFrom;
    const qsizetype next = m_text.indexOf(m_opening, position + 1);
    position = next < 0 ? m_text.size() : next;
    return work;
}

SalvagedJson Search::run()
{
    constexpr qsizetype patience = 64; // looks may go over each byte so often on average
    qsizetype work = patience * (m_text.size() + 1024);
    JsonCursor cursor{.text = m_text};
    skipJsonSpace(cursor);
    if (cursor.current() == (m_isObject ? '{' : '['))
        ++cursor.position;
    while (!cursor.atEnd() && work > 0) {
        skipJsonSpace(cursor);
        const bool healthy = m_lostFrom < 0;
        if (healthy && isClosed(cursor.position))
            return m_found;
        if (healthy && cursor.current() == ',')
            ++cursor.position;
        else
            work -= step(cursor.position);
    }
    m_lostFrom = m_lostFrom < 0 ? cursor.position : m_lostFrom; // at least the closing bracket is gone
    lose(m_text.size());
    return m_found;
}

} // namespace

SalvagedJson salvageElements(QByteArrayView text, JsonType container, Recognise recognise)
{
    return Search(text, container, recognise).run();
}

} // namespace SessionDeck
