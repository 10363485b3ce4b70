// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <stop_token>

namespace SessionDeck {

struct RecoveryRequest
{
    QString database = {}; ///< The damaged file; only read.
    QString folder = {}; ///< Where there is room for a copy of it and for what is recovered.
    std::function<void(const Error &)> lost = {}; ///< What cannot be read, by table and rows.
    std::stop_token stop = {};
};

/// Makes a new database of all rows that can be read in a copy of a damaged one, its write-ahead log
/// included, before and behind each damaged page, with indexes for reading sessions from it; returns its
/// path. Its own work and not the `.recover` of the sqlite3 program, which needs a table that SQLite as
/// Debian builds it does not have. Corrupt if the schema itself cannot be read; NoSpace; Cancelled; Io.
Result<QString> recoverSqlite(const RecoveryRequest &request);

/// Makes an index by session id in each table of a database that has one; for private copies only.
Result<void> indexSqliteSessions(const QString &path);

} // namespace SessionDeck
