// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/batchsizer.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr int firstSessions = 8;
constexpr int mostSessions = 2000;
constexpr qint64 mostBatchBytes = 8 * 1024 * 1024;
constexpr qint64 usualBytes = 4096; // of a session whose size is not known
constexpr qint64 aim = 30; // milliseconds

} // namespace

BatchSizer::BatchSizer(int least) : m_least(least), m_limit(std::max(least, firstSessions))
{
}

void BatchSizer::begin()
{
    m_count = 0;
    m_bytes = 0;
    m_time.start();
}

bool BatchSizer::takes(qint64 sizeBytes)
{
    const qint64 size = sizeBytes < 0 ? usualBytes : sizeBytes;
    if (m_count > 0 && (m_count >= m_limit || m_bytes + size > mostBatchBytes))
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
    if (taken > aim)
        m_limit = std::max(m_least, int(m_count * aim / taken));
    else if (m_count >= m_limit)
        m_limit = std::min(mostSessions, m_limit * 2);
}

} // namespace SessionDeck
