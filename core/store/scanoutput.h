// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/scan.h"

namespace SessionDeck {

/// Gathers the rows of a scan into batches for its sink and counts them. The first batches are small, so that
/// a list has something to show at once.
class ScanOutput
{
public:
    /// Both live as long as this.
    ScanOutput(const ScanRequest &request, const ScanSink &sink);

    /// A pass begins: so many sessions will come, as far as known; -1: not known.
    void begin(qint64 total);
    void row(const SummaryView &row);
    /// A row for an id that had one before in this pass: it is not counted again.
    void replaceRow(const SummaryView &row);
    /// Something that was counted on but is no row.
    void passOver();
    /// Reports a record that belongs to no session.
    void damage(const Error &error);
    /// Hands on what is gathered and the progress so far.
    void flush();
    /// Ends a pass and returns its outcome: hands on what is left, also after a failure, because it was read;
    /// but not when somebody asked to stop, and then the outcome is Cancelled.
    Result<void> finish(const Result<void> &done);
    qint64 scanned() const
    {
        return m_progress.scanned;
    }

private:
    void add(const SummaryView &row);

    const ScanRequest &m_request;
    const ScanSink &m_sink;
    SummaryBatch m_batch;
    ScanProgress m_progress;
    qsizetype m_nextBatch; // rows in it
};

} // namespace SessionDeck
