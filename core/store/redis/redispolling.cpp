// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redispolling.h"

#include "core/base/coretext.h"

#include <poll.h>

namespace SessionDeck {

namespace {

constexpr auto interval = std::chrono::seconds(2);

} // namespace

RedisPolling::RedisPolling(RedisKeyspace keyspace, const RedisLayout &layout)
    : m_keyspace(std::move(keyspace)), m_layout(layout), m_next(interval)
{
}

QString RedisPolling::method() const
{
    return CoreText::tr("polling every %1 s").arg(interval.count());
}

Result<RedisPolling::Rows> RedisPolling::look() const
{
    Rows rows;
    const ScanSink sink{.rows = [&](const SummaryBatch &batch) {
        for (qsizetype i = 0; i < batch.size(); ++i) {
            const SummaryView row = batch.at(i);
            rows[row.id.toByteArray()] = qHashMulti(
                0, row.title, row.participants, row.messageCount, row.sizeBytes, row.created.microseconds(),
                row.lastActivity.microseconds(), row.expires.microseconds(), int(row.health));
        }
    }};
    const Result<void> done = m_layout.scan(m_keyspace, {}, sink);
    return done ? Result<Rows>(std::move(rows)) : fail(done.error());
}

Result<void> RedisPolling::start()
{
    return look().map([this](const Rows &rows) { m_rows = rows; });
}

StoreChanges RedisPolling::compare(const Rows &now) const
{
    StoreChanges changes;
    for (auto row = now.cbegin(); row != now.cend(); ++row) {
        const auto before = m_rows.constFind(row.key());
        if (before == m_rows.cend() || *before != *row)
            changes.changed += QString::fromUtf8(row.key());
    }
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (!now.contains(row.key()))
            changes.removed += QString::fromUtf8(row.key());
    }
    return changes;
}

Result<StoreChanges> RedisPolling::wait(std::chrono::milliseconds timeout)
{
    const QDeadlineTimer deadline(timeout);
    while (!m_wakeup.take() && !deadline.hasExpired()) {
        pollfd polled{m_wakeup.descriptor(), POLLIN, 0};
        const qint64 left = deadline.isForever() ? m_next.remainingTime()
                                                 : qMin(deadline.remainingTime(), m_next.remainingTime());
        if (poll(&polled, 1, int(qMax<qint64>(0, left))) > 0 || !m_next.hasExpired())
            continue;
        Result<Rows> now = look();
        if (!now)
            return fail(now.error());
        const StoreChanges changes = compare(*now);
        m_rows = std::move(*now);
        m_next = QDeadlineTimer(interval);
        if (!changes.isEmpty())
            return changes;
    }
    return StoreChanges();
}

} // namespace SessionDeck
