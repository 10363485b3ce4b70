// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace SessionDeck {

/// Asks work to stop when its time is up, or when somebody else asks for it first. Has a thread of its own;
/// used by one other.
class TimeBox
{
public:
    explicit TimeBox(std::stop_token outer);
    ~TimeBox();
    TimeBox(const TimeBox &) = delete;
    TimeBox &operator=(const TimeBox &) = delete;

    /// For the next piece of work, which ends the box of the one before.
    std::stop_token open(std::chrono::milliseconds limit);
    /// The work is done; nobody is asked to stop any more.
    void close();

private:
    using Clock = std::chrono::steady_clock;
    void watch(const std::stop_token &ended);

    std::stop_token m_outer;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    Clock::time_point m_deadline = Clock::time_point::max();
    std::stop_source m_work;
    std::stop_callback<std::function<void()>> m_passOn;
    std::jthread m_thread;
};

} // namespace SessionDeck
