// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/compactsession.h"
#include "core/session/revision.h"
#include "core/store/sqlite/sqliteconnection.h"

#include <span>

namespace SessionDeck {

/// SessionStore::createCompact() of our own tables; inside a write transaction. An error of the whole is one
/// of the medium, and leaves rows that the transaction has to take back.
Result<std::vector<Result<Revision>>> createCompactRows(SqliteConnection &connection,
                                                        std::span<const CompactSession *const> sessions);

} // namespace SessionDeck
