// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/historyquery.h"
#include "core/store/sqlite/sqliteconnection.h"

namespace SessionDeck {

/// Reads the history of samples: one second for an hour, ten seconds for a day, a minute for a month, an hour
/// for two years (FORMAT.md). Any number of readers beside one writer. Used by one thread.
class MetricsHistory
{
public:
    /// Where the history is unless somebody says otherwise: sessiondeck/metrics.db below XDG_DATA_HOME.
    static QString defaultPath();
    /// NotFound: nothing was recorded yet.
    static Result<std::unique_ptr<MetricsHistory>> open(const QString &path);

    Result<std::vector<HistoryStore>> stores();
    /// Everything that was recorded of a store.
    Result<std::vector<QByteArray>> metricsOf(const QString &store);
    Result<std::vector<QByteArray>> operationsOf(const QString &store);

    /// Ascending; the finest resolution that is kept for the time and gives no more points than asked for.
    Result<std::vector<HistoryPoint>> points(const HistoryQuery &query, std::stop_token stop = {});
    Result<std::vector<LatencyPoint>> latencies(const HistoryQuery &query, std::stop_token stop = {});

    /// For what else is kept there; see alertmemory.h.
    SqliteConnection &connection()
    {
        return *m_connection;
    }

private:
    explicit MetricsHistory(std::unique_ptr<SqliteConnection> connection);

    std::unique_ptr<SqliteConnection> m_connection;
};

} // namespace SessionDeck
