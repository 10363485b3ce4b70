// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filedescriptor.h"

#include <chrono>

namespace SessionDeck {

/// How long one turn of an event loop takes at most: by the clock on the wall, and of that what the thread
/// worked and what it waited for a processor that others had. Ticked by a precise timer of the loop; made and
/// used by its thread.
class LoopTurns
{
public:
    /// Of the timer.
    explicit LoopTurns(std::chrono::milliseconds interval);

    /// Ends a turn; true if none before kept the timer waiting for so long.
    bool tick();
    /// By how much the timer was late.
    std::chrono::milliseconds lastStall() const
    {
        return inMilliseconds(m_lastStall);
    }
    std::chrono::milliseconds longestStall() const
    {
        return inMilliseconds(m_longestStall);
    }
    /// What the turn took of the processor.
    std::chrono::milliseconds lastWork() const
    {
        return inMilliseconds(m_lastWork);
    }
    std::chrono::milliseconds longestWork() const
    {
        return inMilliseconds(m_longestWork);
    }
    /// How long it was ready to go on, and no processor was free; 0 where the kernel does not tell.
    std::chrono::milliseconds lastWait() const
    {
        return inMilliseconds(m_lastWait);
    }

private:
    std::chrono::nanoseconds waitSoFar() const;
    static std::chrono::milliseconds inMilliseconds(std::chrono::nanoseconds time)
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(time);
    }

    std::chrono::milliseconds m_interval;
    std::chrono::steady_clock::time_point m_ticked;
    std::chrono::nanoseconds m_workSoFar;
    std::chrono::nanoseconds m_lastStall{0};
    std::chrono::nanoseconds m_longestStall{0};
    std::chrono::nanoseconds m_lastWork{0};
    std::chrono::nanoseconds m_waitSoFar{0};
    std::chrono::nanoseconds m_lastWait{0};
    FileDescriptor m_schedule;
    std::chrono::nanoseconds m_longestWork{0};
};

} // namespace SessionDeck
