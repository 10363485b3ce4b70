// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqliteconnection.h"

namespace SessionDeck {

/// Opens or makes the database of a history, readable by its owner alone, in WAL mode. What is no database,
/// or a damaged one, is renamed to end in ".damaged" and a new one begun. NoSpace, ReadOnly, Locked.
Result<std::unique_ptr<SqliteConnection>> openHistoryForWriting(const QString &path);

} // namespace SessionDeck
