// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/alertengine.h"
#include "core/store/sqlite/sqliteconnection.h"

#include <limits>
#include <optional>

namespace SessionDeck {

/// Something that happened to an alert.
struct AlertEvent
{
    Timestamp at = {};
    AlertState state = {};
    QString text = {}; ///< The rule as it was then.
    qint64 number = 0; ///< Of one that was kept: grows with each.
};

/// Which events to read.
struct AlertEventQuery
{
    QString store = {}; ///< storeKey(); empty: of every store.
    std::optional<AlertStatus> status = {}; ///< Nothing: whatever happened.
    qint64 below = std::numeric_limits<qint64>::max(); ///< Those of smaller numbers, to go on reading.
    int limit = 1000;
};

/// Stable lower-case English name ("raised"); never translated.
QString alertStatusName(AlertStatus status);

/// Keeps a state and the event that made it, in the history's database. For HistoryWriter::run().
Result<void> keepAlert(SqliteConnection &connection, const AlertEvent &event);

/// The states that were kept last, for AlertEngine::restore().
Result<std::vector<AlertState>> keptAlerts(SqliteConnection &connection);
/// The latest first.
Result<std::vector<AlertEvent>> keptAlertEvents(SqliteConnection &connection, const AlertEventQuery &query);

} // namespace SessionDeck
