// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/scanoutput.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr qsizetype firstBatch = 64;

} // namespace

ScanOutput::ScanOutput(const ScanSink &sink, qsizetype batchRows, qint64 total)
    : m_sink(sink),
      m_progress{.total = total},
      m_batchRows(std::max<qsizetype>(batchRows, 1)),
      m_nextBatch(std::min(firstBatch, m_batchRows))
{
}

void ScanOutput::add(const SummaryView &row)
{
    m_batch.add(row);
    if (m_batch.size() < m_nextBatch)
        return;
    flush();
    m_nextBatch = std::min(m_nextBatch * 4, m_batchRows);
}

void ScanOutput::row(const SummaryView &row)
{
    ++m_progress.scanned;
    add(row);
}

void ScanOutput::replaceRow(const SummaryView &row)
{
    add(row);
}

void ScanOutput::passOver()
{
    if (m_progress.total > 0)
        --m_progress.total;
}

void ScanOutput::damage(const Error &error)
{
    if (m_sink.damage)
        m_sink.damage(error);
}

void ScanOutput::flush()
{
    if (m_sink.rows && !m_batch.isEmpty())
        m_sink.rows(m_batch);
    m_batch.clear();
    m_progress.total = m_progress.total < 0 ? -1 : std::max(m_progress.total, m_progress.scanned);
    if (m_sink.progress)
        m_sink.progress(m_progress);
}

} // namespace SessionDeck
