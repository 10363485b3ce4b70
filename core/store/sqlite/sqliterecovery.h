// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <stop_token>

namespace SessionDeck {

struct RecoveryRequest
{
    QString database = {}; ///< The damaged file; only read.
    QString folder = {}; ///< Where there is room for a copy of it and for what is recovered.
    std::chrono::seconds patience{3600};
    std::stop_token stop = {};
};

/// Makes a new database of what the `.recover` command of the sqlite3 program finds in a copy of a damaged
/// one, its write-ahead log included, with indexes for reading sessions from it; returns its path.
/// Unsupported without that program; Corrupt if it finds nothing; NoSpace; Cancelled; Io after too long a
/// time or too large an output.
Result<QString> recoverSqlite(const RecoveryRequest &request);

} // namespace SessionDeck
