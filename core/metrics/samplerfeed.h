// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bootclock.h"
#include "core/metrics/sample.h"
#include "core/store/changesource.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace SessionDeck {

/// The letter box between a Monitor and the thread that samples one store. Both own it, so a sampler whose
/// store hangs outlives the monitor without harm. Every function is for any thread.
class SamplerFeed
{
public:
    using Clock = std::chrono::steady_clock;

    /// notify is called, with the box locked, when there are samples that nobody was told of.
    SamplerFeed(std::chrono::milliseconds interval, std::function<void()> notify);

    // For the monitor.
    /// The samples that wait; and, while a look has been going on for five seconds or longer, a silent one
    /// (without store and location) once per interval.
    std::vector<Sample> take();
    void setInterval(std::chrono::milliseconds interval);
    void noteChanges(qint64 sessions)
    {
        m_changes += sessions;
    }
    /// Asks the sampler to end, and never notifies again.
    void close();

    // For the sampler.
    std::stop_token stop() const
    {
        return m_stop.get_token();
    }
    /// Begins a look.
    void begin();
    /// Ends it. At most some hundred samples wait to be taken: older ones go.
    void tell(Sample sample);
    /// Waits until the next look is due, counting what the source (if any) sees change meanwhile; an error of
    /// the source is returned at once.
    Result<void> waitForTurn(ChangeSource *source);
    /// Changes noted so far.
    qint64 changes() const
    {
        return m_changes;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::function<void()> m_notify;
    std::chrono::milliseconds m_interval;
    Clock::time_point m_begun = {}; // the last look
    Clock::time_point m_silentSince = {}; // when silence was told last
    std::atomic<qint64> m_changes = 0;
    bool m_isBusy = false;
    bool m_isNotified = false;
    ChangeSource *m_waiting = nullptr;
    std::vector<Sample> m_samples;
    std::stop_source m_stop;
};

} // namespace SessionDeck
