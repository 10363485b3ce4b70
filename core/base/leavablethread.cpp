// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/leavablethread.h"

#include "core/base/leftbehind.h"

namespace SessionDeck {

LeavableThread::LeavableThread(std::function<void()> work)
{
    std::packaged_task<void()> task(std::move(work));
    m_ended = task.get_future();
    m_thread = std::thread(std::move(task));
}

LeavableThread::~LeavableThread()
{
    if (!m_thread.joinable()) // moved from
        return;
    if (hasEnded()) {
        m_thread.join();
        return;
    }
    m_thread.detach();
    noteLeftBehind();
}

bool LeavableThread::hasEnded(std::chrono::steady_clock::time_point until) const
{
    return m_ended.wait_until(until) == std::future_status::ready;
}

} // namespace SessionDeck
