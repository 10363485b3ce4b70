// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <stop_token>
#include <thread>

namespace SessionDeck {

/// Turns Ctrl+C (and SIGTERM, SIGHUP) into a request to stop; the second one ends the program at once. Make
/// it before any other thread. One object at a time.
class Interrupts
{
public:
    Interrupts();
    ~Interrupts();
    Interrupts(const Interrupts &) = delete;
    Interrupts &operator=(const Interrupts &) = delete;

    std::stop_token token() const
    {
        return m_source.get_token();
    }

private:
    void wait();

    std::stop_source m_source;
    std::atomic<bool> m_over = false;
    std::thread m_waiter;
};

} // namespace SessionDeck
