// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/messagematch.h"

namespace SessionDeck {

MessageMatch::MessageMatch(const std::vector<QString> &storedIds) : m_anonymous(storedIds.size())
{
    for (size_t i = 0; i < storedIds.size(); ++i) {
        if (storedIds[i].isEmpty())
            m_anonymous[i] = true;
        else
            m_byId[storedIds[i]].push_back(i);
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
    const auto found = m_byId.find(id);
    if (found == m_byId.end() || found->empty())
        return {};
    const size_t at = found->front();
    found->pop_front();
    return at;
}

} // namespace SessionDeck
