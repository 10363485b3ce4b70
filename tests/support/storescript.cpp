// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storescript.h"

namespace SessionDeck {

void StoreScript::put(const QString &id, qint64 messages)
{
    const std::lock_guard lock(m_mutex);
    m_rows[id] = messages;
    m_changes.changed += id;
    m_changed.notify_all();
}

void StoreScript::remove(const QString &id)
{
    const std::lock_guard lock(m_mutex);
    m_rows.remove(id);
    m_changes.removed += id;
    m_changed.notify_all();
}

void StoreScript::putUnseen(const QString &id, qint64 messages)
{
    const std::lock_guard lock(m_mutex);
    m_rows[id] = messages;
    m_changes.rescan = true;
    m_changed.notify_all();
}

void StoreScript::breakWith(const std::optional<Error> &error)
{
    const std::lock_guard lock(m_mutex);
    m_error = error;
    m_changed.notify_all();
}

void StoreScript::holdScansAt(int row, bool heedStop)
{
    const std::lock_guard lock(m_mutex);
    m_heldRow = row;
    m_heedStop = heedStop;
    m_changed.notify_all();
}

int StoreScript::scans()
{
    const std::lock_guard lock(m_mutex);
    return m_scans;
}

Result<StoreChanges> StoreScript::waitForChanges(std::chrono::milliseconds timeout)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, timeout, [this] { return !m_changes.isEmpty() || m_error || m_isInterrupted; });
    m_isInterrupted = false;
    if (m_error)
        return fail(*m_error);
    return std::exchange(m_changes, {});
}

void StoreScript::interrupt()
{
    const std::lock_guard lock(m_mutex);
    m_isInterrupted = true;
    m_changed.notify_all();
}

Result<void> StoreScript::scan(const ScanRequest &request, const ScanSink &sink)
{
    std::unique_lock lock(m_mutex);
    m_scans += request.ids.isEmpty() ? 1 : 0;
    const QMap<QString, qint64> rows = m_rows;
    SummaryBatch batch;
    int row = 0;
    for (auto it = rows.begin(); it != rows.end() && !m_error; ++it) {
        if (!request.ids.isEmpty() && !request.ids.contains(it.key()))
            continue;
        wait(lock, row++, request.stop);
        if (m_heedStop && request.stop.stop_requested())
            return fail(ErrorCode::Cancelled, "stopped");
        batch.clear();
        batch.add({.id = it.key().toUtf8(), .messageCount = it.value()});
        lock.unlock(); // or a lock of the other side would be taken under this one
        sink.rows(batch);
        lock.lock();
    }
    lock.unlock();
    if (sink.progress)
        sink.progress({.scanned = row, .total = row});
    lock.lock();
    return m_error ? Result<void>(fail(*m_error)) : Result<void>();
}

void StoreScript::wait(std::unique_lock<std::mutex> &lock, int row, const std::stop_token &stop)
{
    while (row == m_heldRow && !(m_heedStop && stop.stop_requested()))
        m_changed.wait_for(lock, std::chrono::milliseconds(10));
}

} // namespace SessionDeck
