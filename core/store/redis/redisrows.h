// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// Hands on what is left; also after an error, because it was read.
    void flush();
    /// The last word: flush(), and a total that is no estimate.
    void finish();

private:
    const ScanRequest &m_request;
    const ScanSink &m_sink;
    SummaryBatch m_batch;
    ScanProgress m_progress;
};

} // namespace SessionDeck
