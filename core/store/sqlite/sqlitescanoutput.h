// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/scanoutput.h"
#include "core/store/sqlite/sqlitereader.h"
#include "core/store/sqlite/sqlitetally.h"

namespace SessionDeck {

/// What is left of a session whose record is gone.
struct SqliteOrphan
{
    QByteArrayView id = {};
    QString place = {}; ///< Where its messages are.
    SqliteSum sum = {};
};

/// Where the rows of a scan go: judges them before they are gathered.
class SqliteScanOutput
{
public:
    SqliteScanOutput(const SqliteFacts &facts, const ScanRequest &request, const ScanSink &sink);

    /// A row of the listing and what the reader made of it; filled in from the tally if there is one.
    void take(const SqliteStatement &row, SqliteSummary &summary, SqliteTally *tally);
    /// Messages without a session record.
    void takeOrphan(const SqliteOrphan &orphan);
    /// For the passes and their progress.
    ScanOutput &rows()
    {
        return m_rows;
    }

private:
    const SqliteFacts &m_facts;
    ScanOutput m_rows;
};

} // namespace SessionDeck
