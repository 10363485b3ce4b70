// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqliteconnection.h"

namespace SessionDeck {

/// Opens the database of known sessions for writing, made if there is none, for its user alone. A commit
/// survives the end of any program, and the loss of power as far as SQLite's NORMAL says: what gets lost is
/// learnt again. Corrupt: another database, or a damaged one; Unsupported: made by a newer release; Locked,
/// NoSpace, Unauthorized, ReadOnly, Io.
Result<std::unique_ptr<SqliteConnection>> openKnownDatabase(const QString &path,
                                                            std::chrono::milliseconds busyTimeout);

} // namespace SessionDeck
