// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitemultichattails.h"
#include "core/store/storerequests.h"

namespace SessionDeck {

/// Inserts the rows of a session as rawRow() told them, all columns, under their old rowids if these are
/// free, and tells the tail that the session has then. Its present rows have to be gone. Invalid: these are
/// no such rows.
Result<SqliteMultichatTail> putMultichatRows(SqliteConnection &connection,
                                             const SqliteMultichatTables &tables, const RawWrite &request);

} // namespace SessionDeck
