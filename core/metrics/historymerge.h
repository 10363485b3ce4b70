// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/historyquery.h"
#include "core/store/sqlite/sqliteconnection.h"

namespace SessionDeck {

/// The rows that a query is about, merged into as many points as it wants. Inside a transaction.
Result<std::vector<HistoryPoint>> mergedPoints(SqliteConnection &connection, const HistoryQuery &query);
Result<std::vector<LatencyPoint>> mergedLatencies(SqliteConnection &connection, const HistoryQuery &query);

} // namespace SessionDeck
