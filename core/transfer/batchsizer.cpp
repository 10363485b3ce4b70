// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/batchsizer.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr int firstSessions = 8;
constexpr int mostSessions = 2000;
constexpr int leastRead = 256;
constexpr int mostOfAll = 5000; // where a call goes through all that there is
constexpr int leastOfAll = 500; // and changes it: others wait for it
constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 mostBytesOfSome = 8 * mebibyte;
constexpr qint64 mostBytesOfAll = 32 * mebibyte;
constexpr qint64 usualBytes = 4096; // of a session whose size is not known
constexpr qint64 usualAim = 30; // milliseconds
constexpr qint64 longestAim = 400; // where the disk is slow
constexpr qint64 worth = 4; // times what an empty batch would cost

} // namespace

BatchSizer::BatchSizer(const Bounds &bounds)
    : m_bounds(bounds),
      m_limit(
          std::max(bounds.goesThroughAll ? bounds.leastSessions / 2 : bounds.leastSessions, firstSessions))
{
}

BatchSizer BatchSizer::forChanging(const Capabilities &store)
{
    return BatchSizer(store.goesThroughAll ? Bounds{leastOfAll, mostBytesOfAll, mostOfAll, true}
                                           : Bounds{1, mostBytesOfSome, mostSessions});
}

BatchSizer BatchSizer::forReading(const Capabilities &store)
{
    return BatchSizer(store.goesThroughAll ? Bounds{mostOfAll, mostBytesOfAll, mostOfAll}
                                           : Bounds{leastRead, mostBytesOfSome, mostSessions});
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

void BatchSizer::end(qint64 milliseconds)
{
    const Taken taken{.sessions = m_count, .milliseconds = std::max<qint64>(milliseconds, 1)};
    m_least = m_least < 0 ? taken.milliseconds : std::min(m_least, taken.milliseconds);
    const int fitting = m_bounds.goesThroughAll ? fittingCosts(taken) : fittingAim(taken);
    m_limit = std::clamp(fitting, m_bounds.leastSessions, m_bounds.mostSessions);
}

int BatchSizer::fittingAim(const Taken &taken) const
{
    const qint64 aim = std::clamp(m_least * worth, usualAim, std::max(longestAim, 2 * m_least));
    if (taken.milliseconds > aim)
        return int(taken.sessions * aim / taken.milliseconds);
    return taken.sessions >= m_limit ? m_limit * 2 : m_limit;
}

// Two batches of different size tell what each session adds; the rest of a batch is the pass, which costs
// more as the store grows. Others wait no longer than the pass is worth. The first batch is smaller than all
// others, so that it tells something of these where they are alike: one that a busy machine kept waiting must
// not make all that follow small.
int BatchSizer::fittingCosts(const Taken &taken)
{
    const Taken before = std::exchange(m_before, taken);
    if (m_first.sessions == 0) {
        m_first = taken;
        return taken.sessions * 2;
    }
    if (taken.sessions <= m_first.sessions)
        return m_limit;
    const auto added = [&taken](const Taken &other) {
        return std::max(0.0,
                        double(taken.milliseconds - other.milliseconds) / (taken.sessions - other.sessions));
    };
    const bool alike = std::abs(taken.sessions - before.sessions) <= before.sessions / 4;
    const double each = alike ? std::min(m_eachCost, added(m_first)) : added(before);
    m_eachCost
        = std::min(each, double(taken.milliseconds) / taken.sessions); // no pass costs less than nothing
    const double pass = double(taken.milliseconds) - m_eachCost * taken.sessions;
    const double worthwhile = std::max(double(longestAim), pass * worth);
    return int(std::min(double(mostOfAll), worthwhile / std::max(m_eachCost, 1e-3)));
}

} // namespace SessionDeck
