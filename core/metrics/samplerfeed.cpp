// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/samplerfeed.h"

#include <algorithm>

namespace SessionDeck {

using namespace std::chrono;

namespace {

constexpr size_t mostFedSamples = 600;
constexpr auto silence = 5s;

qint64 sessionsIn(const StoreChanges &changes)
{
    const qint64 named = changes.changed.size() + changes.removed.size();
    return std::max<qint64>(named, changes.rescan ? 1 : 0);
}

} // namespace

SamplerFeed::SamplerFeed(milliseconds interval, std::function<void()> notify)
    : m_notify(std::move(notify)), m_interval(interval)
{
}

std::vector<Sample> SamplerFeed::take()
{
    const std::lock_guard lock(m_mutex);
    m_isNotified = false;
    const Clock::time_point now = Clock::now();
    if (m_isBusy && now - m_begun >= silence && now - m_silentSince >= m_interval) {
        m_samples.push_back({.at = Timestamp::now(),
                             .span = duration<double>(m_interval).count(),
                             .reach = Reach::Silent,
                             .figures = {{.metric = "up", .value = 0}}});
        m_silentSince = now;
    }
    return std::exchange(m_samples, {});
}

void SamplerFeed::setInterval(milliseconds interval)
{
    const std::lock_guard lock(m_mutex);
    m_interval = interval;
    m_changed.notify_one();
    if (m_waiting)
        m_waiting->interrupt();
}

void SamplerFeed::close()
{
    const std::lock_guard lock(m_mutex);
    m_notify = {};
    m_stop.request_stop();
    m_changed.notify_one();
    if (m_waiting)
        m_waiting->interrupt();
}

void SamplerFeed::begin()
{
    const std::lock_guard lock(m_mutex);
    m_begun = Clock::now();
    m_isBusy = true;
}

void SamplerFeed::tell(Sample sample)
{
    const std::lock_guard lock(m_mutex);
    m_isBusy = false;
    if (m_samples.size() >= mostFedSamples)
        m_samples.erase(m_samples.begin());
    m_samples.push_back(std::move(sample));
    if (m_notify && !std::exchange(m_isNotified, true))
        m_notify();
}

Result<void> SamplerFeed::waitForTurn(ChangeSource *source)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        const Clock::time_point now = Clock::now();
        const Clock::time_point due = m_begun + m_interval;
        if (m_stop.stop_requested() || now >= due)
            return {};
        if (!source) {
            m_changed.wait_until(lock, due);
            continue;
        }
        m_waiting = source;
        lock.unlock();
        const Result<StoreChanges> changes = source->wait(ceil<milliseconds>(due - now));
        lock.lock();
        m_waiting = nullptr;
        if (!changes)
            return fail(changes.error());
        m_changes += sessionsIn(*changes);
    }
}

} // namespace SessionDeck
