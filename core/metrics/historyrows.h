// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/latencyhistogram.h"
#include "core/store/sqlite/sqliteconnection.h"

namespace SessionDeck {

/// Where a sample goes in the finest tier.
struct HistoryPlace
{
    qint64 series = 0;
    qint64 at = 0; ///< Seconds.
    qint64 span = 0; ///< Milliseconds.
};

/// Adds a value to the row of its second; several in one second become one row.
Result<void> addHistoryFigure(SqliteConnection &connection, const HistoryPlace &place, double value);
Result<void> addHistoryLatencies(SqliteConnection &connection, const HistoryPlace &place,
                                 const LatencyHistogram &latencies);

} // namespace SessionDeck
