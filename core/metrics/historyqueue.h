// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/historywriter.h"

#include <condition_variable>
#include <functional>
#include <mutex>

namespace SessionDeck {

/// What a HistoryWriter wants written, and the loop of the thread that writes it. Both own it. Every function
/// is for any thread.
class HistoryQueue
{
public:
    using Work = std::function<Result<void>(SqliteConnection &)>;

    /// notify is called, with the queue locked, when the state has changed.
    HistoryQueue(const HistoryWriter::Options &options, std::function<void()> notify);

    void append(const Sample &sample);
    void run(Work work);
    HistoryState state();
    /// Asks the writer to write what waits and to end, and never notifies again.
    void close();

    /// The writer's thread; returns after close().
    void work();

private:
    struct Batch
    {
        std::vector<Sample> samples = {};
        std::vector<Work> works = {};
    };
    // The first sample does not wait: with it others learn at once who records the store.
    bool isFirst() const
    {
        return !m_hasBegun && !m_waiting.samples.empty();
    }
    bool waitForBatch(Batch &batch);
    Result<void> write(Batch &batch);
    void report(Batch batch, const Result<void> &written);

    const HistoryWriter::Options m_options;
    std::unique_ptr<HistoryFile> m_file; // of the writer's thread
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::function<void()> m_notify;
    Batch m_waiting;
    HistoryState m_state;
    bool m_hasBegun = false;
    bool m_isClosed = false;
};

} // namespace SessionDeck
