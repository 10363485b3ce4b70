// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/loopturns.h"

#include "core/base/bootclock.h"

#include <algorithm>
#include <utility>

namespace SessionDeck {

LoopTurns::LoopTurns(std::chrono::milliseconds interval)
    : m_interval(interval), m_ticked(std::chrono::steady_clock::now()), m_workSoFar(threadCpuTime())
{
}

bool LoopTurns::tick()
{
    const auto now = std::chrono::steady_clock::now();
    const std::chrono::nanoseconds work = threadCpuTime();
    m_lastStall = now - std::exchange(m_ticked, now) - m_interval;
    m_lastWork = work - std::exchange(m_workSoFar, work);
    m_longestWork = std::max(m_longestWork, m_lastWork);
    if (m_lastStall <= m_longestStall)
        return false;
    m_longestStall = m_lastStall;
    return true;
}

} // namespace SessionDeck
