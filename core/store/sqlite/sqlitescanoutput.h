// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/scan.h"
#include "core/store/sqlite/sqlitereader.h"
#include "core/store/sqlite/sqlitetally.h"

namespace SessionDeck {

/// Where the rows of a scan go: judges them, gathers them into batches and hands these to the sink.
class SqliteScanOutput
{
public:
    SqliteScanOutput(const SqliteFacts &facts, const ScanRequest &request, const ScanSink &sink);

    /// A row of the listing and what the reader made of it; filled in from the tally if there is one.
    void take(const SqliteStatement &row, SqliteSummary &summary, SqliteTally *tally);
    /// Messages without a session record; `row` is one of them, with the id in column 1.
    void takeOrphan(const SqliteStatement &row, const SqliteSum &sum);
    /// A pass begins; about so many rows will come, -1: not known.
    void begin(qint64 total)
    {
        m_progress = {.total = total};
    }
    /// A pass ended; `complete`: all rows have come.
    void end(bool complete)
    {
        m_progress.total = complete ? m_progress.scanned : m_progress.total;
        flush();
    }
    qint64 scanned() const
    {
        return m_progress.scanned;
    }

private:
    void add(const SummaryView &view);
    void reportDamage(const QString &message, const QString &place);
    void flush();

    const SqliteFacts &m_facts;
    const ScanSink &m_sink;
    const qsizetype m_rowsPerBatch;
    qsizetype m_rowsNow = 0;
    SummaryBatch m_batch;
    ScanProgress m_progress;
};

} // namespace SessionDeck
