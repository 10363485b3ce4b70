// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/loopturns.h"

#include "core/base/bootclock.h"

#include <QByteArrayList>

#include <algorithm>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace SessionDeck {

LoopTurns::LoopTurns(std::chrono::milliseconds interval)
    : m_interval(interval),
      m_ticked(std::chrono::steady_clock::now()),
      m_workSoFar(threadCpuTime()),
      m_schedule(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
{
    m_waitSoFar = waitSoFar();
}

// Three numbers: nanoseconds of work, of waiting, and how often it was scheduled.
std::chrono::nanoseconds LoopTurns::waitSoFar() const
{
    char text[96] = {};
    if (!m_schedule.isOpen() || ::pread(m_schedule.get(), text, sizeof text - 1, 0) <= 0)
        return std::chrono::nanoseconds(0);
    return std::chrono::nanoseconds(QByteArray(text).split(' ').value(1).toLongLong());
}

bool LoopTurns::tick()
{
    const auto now = std::chrono::steady_clock::now();
    const std::chrono::nanoseconds work = threadCpuTime();
    m_lastStall = now - std::exchange(m_ticked, now) - m_interval;
    m_lastWork = work - std::exchange(m_workSoFar, work);
    const std::chrono::nanoseconds waited = waitSoFar();
    m_lastWait = waited - std::exchange(m_waitSoFar, waited);
    m_longestWork = std::max(m_longestWork, m_lastWork);
    if (m_lastStall <= m_longestStall)
        return false;
    m_longestStall = m_lastStall;
    return true;
}

} // namespace SessionDeck
