// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/asyncstore.h"

#include <QMap>

#include <condition_variable>
#include <optional>

namespace SessionDeck {

/// What a ScriptedStore holds, reports and suffers: for what no real store does when a test wants it. Used by
/// the test and by the store at the same time.
class StoreScript
{
public:
    /// Sets the message count of a session, new or not, and reports it as changed.
    void put(const QString &id, qint64 messages);
    /// Removes a session and reports it.
    void remove(const QString &id);
    /// Changes a session without naming it: the report asks for a scan.
    void putUnseen(const QString &id, qint64 messages);
    /// Every call fails with this from now on, until it is called with nothing.
    void breakWith(const std::optional<Error> &error);
    /// Scans do not get beyond this row until it is -1 again. Those that heed it end when asked to stop.
    void holdScansAt(int row, bool heedStop);
    int scans();
    /// Complete scans of named sessions take so long from now on.
    void delayCompleteScans(std::chrono::milliseconds delay)
    {
        const std::lock_guard lock(m_mutex);
        m_completeDelay = delay;
    }
    /// How deep named sessions were read since the last call, scan by scan.
    std::vector<ScanDepth> takeDepths()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_depths, {});
    }

    /// Opens ScriptedStores; fails as breakWith() says.
    static StoreOpener opener(const std::shared_ptr<StoreScript> &script);

    // For the store.
    Result<StoreChanges> waitForChanges(std::chrono::milliseconds timeout);
    void interrupt();
    /// A scan begins: returns how long it is to be delayed.
    std::chrono::milliseconds noteDepth(const ScanRequest &request)
    {
        const std::lock_guard lock(m_mutex);
        if (!request.ids.isEmpty())
            m_depths.push_back(request.depth);
        const bool isSlow = !request.ids.isEmpty() && request.depth == ScanDepth::Complete;
        return isSlow ? m_completeDelay : std::chrono::milliseconds(0);
    }
    Result<void> scan(const ScanRequest &request, const ScanSink &sink);

private:
    void wait(std::unique_lock<std::mutex> &lock, int row, const std::stop_token &stop);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    QMap<QString, qint64> m_rows;
    StoreChanges m_changes;
    std::optional<Error> m_error;
    int m_heldRow = -1;
    bool m_heedStop = true;
    bool m_isInterrupted = false;
    int m_scans = 0;
    std::chrono::milliseconds m_completeDelay{0};
    std::vector<ScanDepth> m_depths;
};

} // namespace SessionDeck
