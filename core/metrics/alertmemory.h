// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/alertengine.h"
#include "core/store/sqlite/sqliteconnection.h"

namespace SessionDeck {

/// Something that happened to an alert.
struct AlertEvent
{
    Timestamp at = {};
    AlertState state = {};
    QString text = {}; ///< The rule as it was then.
};

/// Stable lower-case English name ("raised"); never translated.
QString alertStatusName(AlertStatus status);

/// Keeps a state and the event that made it, in the history's database. For HistoryWriter::run().
Result<void> keepAlert(SqliteConnection &connection, const AlertEvent &event);

/// The states that were kept last, for AlertEngine::restore().
Result<std::vector<AlertState>> keptAlerts(SqliteConnection &connection);
/// The latest `limit` events before or at `before`, the latest first.
Result<std::vector<AlertEvent>> keptAlertEvents(SqliteConnection &connection, Timestamp before,
                                                int limit = 1000);

} // namespace SessionDeck
