// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openoptions.h"
#include "core/store/sqlite/sqliteconnection.h"

namespace SessionDeck {

/// Opens the database for a mode, and a database in WAL mode on a read-only medium too: SQLite cannot make
/// the files there that it shares with others. Immutable access then reads past all locks; it is safe only
/// where nobody can write, so it is taken only if the file system is mounted read-only, or neither file nor
/// folder can be written by us, and there is no WAL or hot journal with contents that it would miss.
Result<std::unique_ptr<SqliteConnection>> openSqlite(const QString &path, const OpenOptions &options);

/// Whether a file starts as a SQLite database does.
bool startsLikeSqlite(const QString &path);

} // namespace SessionDeck
