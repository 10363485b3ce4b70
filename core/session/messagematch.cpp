// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/messagematch.h"

#include <limits>
#include <utility>

namespace SessionDeck {

namespace {

constexpr size_t none = std::numeric_limits<size_t>::max();

} // namespace

MessageMatch::MessageMatch(const std::vector<QString> &storedIds)
    : m_next(storedIds.size(), none), m_anonymous(storedIds.size())
{
    m_first.reserve(qsizetype(storedIds.size()));
    for (size_t i = storedIds.size(); i-- > 0;) {
        if (storedIds[i].isEmpty()) {
            m_anonymous[i] = true;
            continue;
        }
        m_next[i] = m_first.value(storedIds[i], none);
        m_first[storedIds[i]] = i;
    }
}

std::optional<size_t> MessageMatch::take(const QString &id, size_t place)
{
    if (id.isEmpty()) {
        if (place >= m_anonymous.size() || !m_anonymous[place])
            return {};
        m_anonymous[place] = false;
        return place;
    }
    const auto found = m_first.find(id);
    if (found == m_first.end() || *found == none)
        return {};
    return std::exchange(*found, m_next[*found]);
}

std::vector<qsizetype> matchMessages(const std::vector<Message> &stored, const std::vector<Message> &given)
{
    std::vector<QString> ids;
    ids.reserve(stored.size());
    for (const Message &message : stored)
        ids.push_back(message.id);
    MessageMatch match(ids);
    std::vector<qsizetype> matches;
    matches.reserve(given.size());
    for (size_t i = 0; i < given.size(); ++i) {
        const std::optional<size_t> found = match.take(given[i].id, i);
        matches.push_back(found ? qsizetype(*found) : -1);
    }
    return matches;
}

} // namespace SessionDeck
