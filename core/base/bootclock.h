// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace SessionDeck {

/// Time since the machine started, also while it was asleep, whatever happens to the clock on the wall: what
/// rates are computed with.
struct BootClock
{
    using duration = std::chrono::nanoseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<BootClock>;
    static constexpr bool is_steady = true;

    static time_point now();
};

/// Processor time that the calling thread has used.
std::chrono::nanoseconds threadCpuTime();

} // namespace SessionDeck
