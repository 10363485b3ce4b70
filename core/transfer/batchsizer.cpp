// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/batchsizer.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr int firstSessions = 8;
constexpr int mostSessions = 2000;
constexpr int leastRead = 256;
constexpr int leastOfAll = 5000; // where a call goes through all that there is
constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 mostBytesOfSome = 8 * mebibyte;
constexpr qint64 mostBytesOfAll = 32 * mebibyte;
constexpr qint64 usualBytes = 4096; // of a session whose size is not known
constexpr qint64 usualAim = 30; // milliseconds
constexpr qint64 longestAim = 400; // where the disk is slow
constexpr qint64 worth = 4; // times what an empty batch would cost

} // namespace

BatchSizer::BatchSizer(const Bounds &bounds)
    : m_bounds(bounds), m_limit(std::max(bounds.leastSessions, firstSessions))
{
}

BatchSizer BatchSizer::forChanging(const Capabilities &store)
{
    return BatchSizer(store.goesThroughAll ? Bounds{leastOfAll, mostBytesOfAll} : Bounds{1, mostBytesOfSome});
}

BatchSizer BatchSizer::forReading(const Capabilities &store)
{
    return BatchSizer(store.goesThroughAll ? Bounds{leastOfAll, mostBytesOfAll}
                                           : Bounds{leastRead, mostBytesOfSome});
}

BatchSizer BatchSizer::forReading(const Capabilities &store, const Capabilities &other)
{
    return forReading(other.goesThroughAll ? other : store);
}

void BatchSizer::begin()
{
    m_count = 0;
    m_bytes = 0;
    m_time.start();
}

bool BatchSizer::takes(qint64 sizeBytes)
{
    const qint64 size = sizeBytes < 0 ? usualBytes : std::min(sizeBytes, m_bounds.mostBytes);
    if (m_count > 0 && (m_count >= m_limit || m_bytes + size > m_bounds.mostBytes))
        return false;
    ++m_count;
    m_bytes += size;
    return true;
}

QStringList BatchSizer::begin(const std::vector<SelectedSession> &sessions, size_t &next)
{
    QStringList ids;
    begin();
    while (next < sessions.size() && takes(sessions[next].sizeBytes))
        ids += sessions[next++].id;
    return ids;
}

void BatchSizer::end()
{
    const qint64 taken = std::max<qint64>(m_time.elapsed(), 1);
    m_least = m_least < 0 ? taken : std::min(m_least, taken);
    const qint64 aim = std::clamp(m_least * worth, usualAim, std::max(longestAim, 2 * m_least));
    if (taken > aim)
        m_limit = std::max(m_bounds.leastSessions, int(m_count * aim / taken));
    else if (m_count >= m_limit)
        m_limit = std::max(m_bounds.leastSessions, std::min(mostSessions, m_limit * 2));
}

} // namespace SessionDeck
