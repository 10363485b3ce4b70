// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/historytiers.h"
#include "core/store/sqlite/sqliteconnection.h"

namespace SessionDeck {

/// Inside a transaction: rolls up what is complete at `now` (seconds) into every coarser tier. Rolling up
/// again what was rolled up before never makes less of it.
Result<void> rollUpHistory(SqliteConnection &connection, qint64 now);

/// Inside a transaction: what is older than `at` has changed, so it is to be rolled up again.
Result<void> reopenHistory(SqliteConnection &connection, qint64 at);

/// Deletes what is older than it is kept at `now` (seconds), divided by `scarcity`; but nothing that is not
/// rolled up yet. In transactions of its own, tier by tier.
Result<void> pruneHistory(SqliteConnection &connection, qint64 now, qint64 scarcity = 1);

} // namespace SessionDeck
