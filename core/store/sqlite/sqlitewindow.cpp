// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitewindow.h"

#include <algorithm>

namespace SessionDeck {

SqliteWindow::SqliteWindow(const LoadRequest &request) : m_first(request.first), m_count(request.count)
{
}

bool SqliteWindow::wants(qint64 ordinal) const
{
    if (m_first < 0)
        return true;
    return ordinal >= m_first && (m_count < 0 || ordinal - m_first < m_count);
}

void SqliteWindow::add(Message message)
{
    m_messages.push_back(std::move(message));
    if (m_first < 0 && qint64(m_messages.size()) > -m_first)
        m_messages.pop_front();
}

std::vector<Message> SqliteWindow::take()
{
    const size_t count = m_count < 0 ? m_messages.size() : std::min(size_t(m_count), m_messages.size());
    const auto begin = std::make_move_iterator(m_messages.begin());
    return {begin, begin + qptrdiff(count)};
}

std::pair<qint64, qint64> windowOf(const LoadRequest &request, qint64 total)
{
    const qint64 first
        = request.first < 0 ? std::max<qint64>(0, total + request.first) : std::min(request.first, total);
    const qint64 count = request.count < 0 ? total - first : std::min(request.count, total - first);
    return {first, first + count};
}

} // namespace SessionDeck
