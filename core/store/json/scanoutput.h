// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/scan.h"

namespace SessionDeck {

/// Gathers the rows of a scan into batches for its sink and counts them. The first batches are small, so that
/// a list has something to show at once.
class ScanOutput
{
public:
    /// total: sessions that will come, as far as known; -1: not known.
    ScanOutput(const ScanSink &sink, qsizetype batchRows, qint64 total);

    void row(const SummaryView &row);
    /// A row for an id that had one before: it is not counted again.
    void replaceRow(const SummaryView &row);
    /// Something that was counted on but is no row.
    void passOver();
    void damage(const Error &error);
    /// Hands on what is gathered and the progress so far.
    void flush();

private:
    void add(const SummaryView &row);

    const ScanSink &m_sink;
    SummaryBatch m_batch;
    ScanProgress m_progress;
    qsizetype m_batchRows;
    qsizetype m_nextBatch;
};

} // namespace SessionDeck
