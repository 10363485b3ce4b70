// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historyqueue.h"

#include <iterator>

namespace SessionDeck {

namespace {

constexpr size_t mostSamples = 3600; // that wait; older ones go

} // namespace

HistoryQueue::HistoryQueue(const HistoryWriter::Options &options, std::function<void()> notify)
    : m_options(options), m_notify(std::move(notify))
{
}

void HistoryQueue::append(const Sample &sample)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.samples.push_back(sample);
    m_waiting.samples.back().slow.clear(); // holds what people wrote: not for files
    m_waiting.samples.back().facts.clear();
    if (isFirst())
        m_changed.notify_one();
}

void HistoryQueue::run(Work work)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.works.push_back(std::move(work));
    m_changed.notify_one();
}

HistoryState HistoryQueue::state()
{
    const std::lock_guard lock(m_mutex);
    HistoryState state = m_state;
    state.waiting = qint64(m_waiting.samples.size());
    return state;
}

void HistoryQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_notify = {};
    m_isClosed = true;
    m_changed.notify_one();
}

void HistoryQueue::work()
{
    Batch batch;
    for (bool goesOn = true; goesOn; batch = {}) {
        goesOn = waitForBatch(batch);
        if (batch.samples.empty() && batch.works.empty())
            continue;
        const Result<void> written = write(batch);
        report(std::move(batch), written);
    }
    m_file.reset(); // here, on its own thread: the last to close it folds the log into the database
}

// Takes everything that waits, once it is time; false after the last time.
bool HistoryQueue::waitForBatch(Batch &batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, m_options.commitInterval,
                       [this] { return m_isClosed || !m_waiting.works.empty() || isFirst(); });
    batch = std::exchange(m_waiting, {});
    m_hasBegun |= !batch.samples.empty();
    return !m_isClosed;
}

// What was written is taken out of the batch.
Result<void> HistoryQueue::write(Batch &batch)
{
    if (!m_file) {
        Result<std::unique_ptr<HistoryFile>> file = HistoryFile::open(m_options.file);
        if (!file)
            return fail(file.error());
        m_file = std::move(*file);
    }
    Result<void> written = m_file->write(batch.samples);
    if (written)
        batch.samples.clear();
    while (written && !batch.works.empty()) {
        written = batch.works.front()(m_file->connection());
        if (written)
            batch.works.erase(batch.works.begin());
    }
    // Of a disk that was full the connection knows nothing bad; anything else may be cured by a new one.
    if (!written && written.error().code != ErrorCode::NoSpace && written.error().code != ErrorCode::Locked)
        m_file.reset();
    return written;
}

void HistoryQueue::report(Batch batch, const Result<void> &written)
{
    const std::lock_guard lock(m_mutex);
    m_state.error.reset();
    if (written) {
        m_state.written = Timestamp::now();
        m_state.storesOfOthers = m_file->storesOfOthers();
    } else {
        m_state.error = written.error();
        std::ranges::move(m_waiting.samples, std::back_inserter(batch.samples));
        std::ranges::move(m_waiting.works, std::back_inserter(batch.works));
        m_waiting = std::move(batch);
        if (const size_t count = m_waiting.samples.size(); count > mostSamples) {
            m_state.lost += qint64(count - mostSamples);
            m_waiting.samples.erase(m_waiting.samples.begin(), m_waiting.samples.end() - mostSamples);
        }
    }
    if (m_notify)
        m_notify();
}

} // namespace SessionDeck
