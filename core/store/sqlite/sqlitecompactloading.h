// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batchrequests.h"
#include "core/store/sqlite/sqliteconnection.h"

#include <optional>

namespace SessionDeck {

/// SessionStore::loadCompact() of our own tables; inside a read transaction.
std::vector<std::optional<LoadedCompact>> loadCompactRows(SqliteConnection &connection,
                                                          const LoadManyRequest &request);

} // namespace SessionDeck
