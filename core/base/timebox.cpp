// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timebox.h"

namespace SessionDeck {

TimeBox::TimeBox(std::stop_token outer)
    : m_outer(outer),
      m_passOn(std::move(outer),
               [this] {
                   const std::lock_guard lock(m_mutex);
                   m_work.request_stop();
               }),
      m_thread([this](const std::stop_token &ended) { watch(ended); })
{
}

TimeBox::~TimeBox()
{
    m_thread.request_stop();
}

std::stop_token TimeBox::open(std::chrono::milliseconds limit)
{
    const std::lock_guard lock(m_mutex);
    m_work = {};
    if (m_outer.stop_requested())
        m_work.request_stop();
    m_deadline = Clock::now() + limit;
    m_changed.notify_one();
    return m_work.get_token();
}

void TimeBox::close()
{
    const std::lock_guard lock(m_mutex);
    m_deadline = Clock::time_point::max();
}

void TimeBox::watch(const std::stop_token &ended)
{
    std::unique_lock lock(m_mutex);
    while (!ended.stop_requested()) {
        const Clock::time_point deadline = m_deadline;
        const auto moved = [&] { return m_deadline != deadline; };
        if (deadline == Clock::time_point::max()) {
            m_changed.wait(lock, ended, moved);
        } else if (!m_changed.wait_until(lock, ended, deadline, moved) && !ended.stop_requested()) {
            m_work.request_stop();
            m_deadline = Clock::time_point::max();
        }
    }
}

} // namespace SessionDeck
