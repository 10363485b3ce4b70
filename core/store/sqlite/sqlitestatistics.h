// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitefacts.h"
#include "core/store/storestatistics.h"

namespace SessionDeck {

/// Counts sessions and messages and asks SQLite about the file. Cancelled.
Result<StoreStatistics> readSqliteStatistics(SqliteConnection &connection, const SqliteFacts &facts);

} // namespace SessionDeck
