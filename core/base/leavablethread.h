// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <future>
#include <thread>

namespace SessionDeck {

/// A thread that may hang in something that does not listen. It can be left behind: it then goes on with
/// what it owns, and ends when it can. So the work must own everything that it uses.
class LeavableThread
{
public:
    explicit LeavableThread(std::function<void()> work);
    LeavableThread(LeavableThread &&) = default;
    LeavableThread &operator=(LeavableThread &&) = delete;
    /// Joins the thread if it has ended, and leaves it behind if not.
    ~LeavableThread();

    /// Whether the work has ended, waiting for that until then at most.
    bool hasEnded(std::chrono::steady_clock::time_point until = {}) const;

private:
    std::future<void> m_ended;
    std::thread m_thread;
};

} // namespace SessionDeck
