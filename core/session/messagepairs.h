// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/message.h"

#include <QHash>

#include <vector>

namespace SessionDeck {

/// Which messages of two versions of a session were found to be the same; none so far at first.
class MessagePairs
{
public:
    using Places = std::vector<qsizetype>;
    static constexpr qsizetype none = -1;

    MessagePairs(const std::vector<Message> &before, const std::vector<Message> &after);

    const std::vector<Message> &before() const
    {
        return m_before;
    }
    const std::vector<Message> &after() const
    {
        return m_after;
    }
    /// By place in before(): the place in after(), or none.
    const Places &newOf() const
    {
        return m_newOf;
    }
    /// By place in after(): the place in before(), or none.
    const Places &oldOf() const
    {
        return m_oldOf;
    }
    void pair(qsizetype old, qsizetype fresh);

    /// Pairs what is left and has the same key, in order. A key is a function of the place and only a hash:
    /// suits() tells whether two messages are really the same.
    template <typename OldKey, typename NewKey, typename Suits>
    void pairBy(OldKey oldKey, NewKey newKey, Suits suits);

private:
    const std::vector<Message> &m_before;
    const std::vector<Message> &m_after;
    Places m_oldOf;
    Places m_newOf;
};

template <typename OldKey, typename NewKey, typename Suits>
void MessagePairs::pairBy(OldKey oldKey, NewKey newKey, Suits suits)
{
    struct Line
    {
        Places olds = {};
        size_t first = 0;
    };
    QHash<size_t, Line> waiting;
    for (size_t i = 0; i < m_before.size(); ++i) {
        if (m_newOf[i] == none)
            waiting[oldKey(i)].olds.push_back(qsizetype(i));
    }
    if (waiting.isEmpty())
        return;
    for (size_t j = 0; j < m_after.size(); ++j) {
        const auto line = m_oldOf[j] == none ? waiting.find(newKey(j)) : waiting.end();
        if (line == waiting.end() || line->first == line->olds.size())
            continue;
        const qsizetype old = line->olds[line->first];
        if (!suits(m_before[size_t(old)], m_after[j]))
            continue;
        ++line->first;
        pair(old, qsizetype(j));
    }
}

} // namespace SessionDeck
