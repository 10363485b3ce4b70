// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/scan.h"

namespace SessionDeck {

/// Gathers the rows of a scan into batches, hands them on, and counts.
class RedisRows
{
public:
    RedisRows(const ScanRequest &request, const ScanSink &sink) : m_request(request), m_sink(sink)
    {
    }

    void expect(qint64 total)
    {
        m_progress.total = total;
    }
    void add(const SummaryView &row);
    /// Reports a record that belongs to no session.
    void addDamage(const Error &error);
    /// Ends the scan: hands on what is left, also after a failure, because it was read; but not when somebody
    /// asked to stop, and then the outcome is Cancelled.
    Result<void> finish(const Result<void> &done);

private:
    void flush();

    const ScanRequest &m_request;
    const ScanSink &m_sink;
    SummaryBatch m_batch;
    ScanProgress m_progress;
};

} // namespace SessionDeck
