// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bootclock.h"

#include <ctime>

namespace SessionDeck {

namespace {

std::chrono::nanoseconds readClock(clockid_t clock)
{
    timespec time = {};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

BootClock::time_point BootClock::now()
{
    return time_point(readClock(CLOCK_BOOTTIME));
}

std::chrono::nanoseconds threadCpuTime()
{
    return readClock(CLOCK_THREAD_CPUTIME_ID);
}

} // namespace SessionDeck
