// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitescanoutput.h"

#include <functional>

namespace SessionDeck {

/// One scan of the sessions of a store.
class SqliteScan
{
public:
    SqliteScan(SqliteConnection &connection, const SqliteReader &reader, const ScanRequest &request,
               const ScanSink &sink);

    /// Cancelled, and what SQLite says.
    Result<void> run();

private:
    Result<void> readRows(SqliteTally *tally);
    Result<void> readNamed(const std::function<bool(const SqliteStatement &)> &take);
    bool isWanted(QByteArrayView id) const;
    Result<void> readOrphans(SqliteTally &tally);
    Result<void> readLost();

    SqliteConnection &m_connection;
    const SqliteReader &m_reader;
    const ScanRequest &m_request;
    SqliteScanOutput m_output;
};

} // namespace SessionDeck
