// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqliteconnection.h"

namespace SessionDeck {

/// Prunes a history now and then, to what is promised and to its size. For that it is as late as both the
/// clock on the wall and the one that only ticks say, lest a clock that was set wrong for a moment costs
/// years of history.
class HistoryHousekeeping
{
public:
    HistoryHousekeeping(SqliteConnection &connection, qint64 maxBytes)
        : m_connection(connection), m_maxBytes(maxBytes)
    {
    }

    /// To be called often; it does something once a minute. Seconds of the newest sample.
    Result<void> keep(qint64 now);

private:
    Result<qint64> trusted(qint64 now);
    Result<void> shrink(qint64 now);

    SqliteConnection &m_connection;
    qint64 m_maxBytes;
    std::chrono::steady_clock::time_point m_pruneDue = {};
    std::chrono::steady_clock::time_point m_trustedAt = {};
};

} // namespace SessionDeck
