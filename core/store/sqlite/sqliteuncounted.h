// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqliteconnection.h"

#include <chrono>
#include <optional>

namespace SessionDeck {

/// Finds what somebody commits to a database without taking a number for it (SqliteFacts::countsChanges):
/// more commits than numbers. Where commits are not counted, without a write-ahead log: a commit and no new
/// number.
///
/// All has to be scanned then: at once, and again only after a rest that grows with the number of sessions.
/// What is found meanwhile is kept for its end.
class SqliteUncounted
{
public:
    /// `estimate`: SqliteFacts::estimate.
    explicit SqliteUncounted(QByteArray estimate) : m_estimate(std::move(estimate))
    {
    }
    /// Before a read transaction begins that sees what start() or look() are told.
    void prepare(SqliteConnection &connection);
    /// Everything up to here is known; `newest`: the greatest number that was taken.
    void start(SqliteConnection &connection, qint64 newest);
    /// Whether there is something without a number between the last look and this one. `committed`: whether
    /// anything is. Inside of the read transaction.
    bool look(SqliteConnection &connection, qint64 newest, bool committed);
    /// The last look could not tell, because somebody was committing just then: look again.
    bool isOpen() const
    {
        return m_isOpen;
    }
    /// Whether all has to be scanned now.
    bool takeScan(SqliteConnection &connection);

private:
    using Clock = std::chrono::steady_clock;

    QByteArray m_estimate;
    std::optional<quint32> m_before; // commits so far, when it was prepared
    std::optional<quint32> m_commits; // and at the last look
    qint64 m_newest = 0;
    bool m_isOpen = false;
    bool m_isScanWanted = false;
    Clock::time_point m_scanNotBefore = {};
};

} // namespace SessionDeck
