// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqliteconnection.h"

namespace SessionDeck {

/// Makes the tables of the history where they are missing; see FORMAT.md. Unsupported: a newer SessionDeck
/// made them.
Result<void> makeHistoryTables(SqliteConnection &connection);

/// A fact that the history keeps about itself ("rolled_10s"); nothing if it was never set.
Result<std::optional<qint64>> historyFact(SqliteConnection &connection, const QByteArray &name);
Result<void> setHistoryFact(SqliteConnection &connection, const QByteArray &name, qint64 value);

} // namespace SessionDeck
