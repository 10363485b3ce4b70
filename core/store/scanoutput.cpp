// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/scanoutput.h"

#include "core/base/coretext.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr qsizetype firstBatch = 64;

qsizetype largestBatch(const ScanRequest &request)
{
    return std::max<qsizetype>(request.batchRows, 1);
}

} // namespace

ScanOutput::ScanOutput(const ScanRequest &request, const ScanSink &sink)
    : m_request(request), m_sink(sink), m_nextBatch(std::min(firstBatch, largestBatch(request)))
{
}

void ScanOutput::begin(qint64 total)
{
    m_progress = {.total = total};
}

void ScanOutput::add(const SummaryView &row)
{
    m_batch.add(row);
    if (m_batch.size() < m_nextBatch)
        return;
    flush();
    m_nextBatch = std::min(m_nextBatch * 4, largestBatch(m_request));
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

Result<void> ScanOutput::finish(const Result<void> &done)
{
    if (m_request.stop.stop_requested())
        return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
    if (done)
        m_progress.total = m_progress.scanned;
    flush();
    return done;
}

} // namespace SessionDeck
