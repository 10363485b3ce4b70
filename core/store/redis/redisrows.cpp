// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redisrows.h"

#include "core/base/coretext.h"

namespace SessionDeck {

void RedisRows::add(const SummaryView &row)
{
    m_batch.add(row);
    ++m_progress.scanned;
    if (m_batch.size() >= qMax<qsizetype>(1, m_request.batchRows))
        flush();
}

void RedisRows::addDamage(const Error &error)
{
    if (m_sink.damage)
        m_sink.damage(error);
}

void RedisRows::flush()
{
    if (!m_batch.isEmpty() && m_sink.rows)
        m_sink.rows(m_batch);
    m_batch.clear();
    m_progress.total = m_progress.total < 0 ? -1 : qMax(m_progress.total, m_progress.scanned);
    if (m_sink.progress)
        m_sink.progress(m_progress);
}

Result<void> RedisRows::finish(const Result<void> &done)
{
    if (m_request.stop.stop_requested())
        return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
    if (done)
        m_progress.total = m_progress.scanned;
    flush();
    return done;
}

} // namespace SessionDeck
