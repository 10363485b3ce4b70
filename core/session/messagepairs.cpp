// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/messagepairs.h"

namespace SessionDeck {

MessagePairs::MessagePairs(const std::vector<Message> &before, const std::vector<Message> &after)
    : m_before(before), m_after(after), m_oldOf(after.size(), none), m_newOf(before.size(), none)
{
}

void MessagePairs::pair(qsizetype old, qsizetype fresh)
{
    m_oldOf[size_t(fresh)] = old;
    m_newOf[size_t(old)] = fresh;
}

} // namespace SessionDeck
