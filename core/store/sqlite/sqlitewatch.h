// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changesource.h"
#include "core/store/sqlite/sqlitealarm.h"
#include "core/store/sqlite/sqlitecommits.h"
#include "core/store/sqlite/sqlitefingerprints.h"

#include <mutex>

namespace SessionDeck {

/// Watches a database through a read-only connection of its own. PRAGMA data_version says that somebody
/// committed; the trails say where, at once. What leaves no trail (cells that changed, rows that went) is
/// found by comparing fingerprints, or asks for a scan of all where the layout counts its changes. Both may
/// take a twentieth of the time at most, however large the database is and however often it changes.
class SqliteWatch : public ChangeSource
{
public:
    /// Unsupported for a database that was opened as immutable.
    static Result<std::unique_ptr<ChangeSource>> open(const SqliteTarget &store, const SqliteFacts &facts);

    Result<StoreChanges> wait(std::chrono::milliseconds timeout) override;
    void interrupt() override;
    QString method() const override
    {
        return m_alarm.hearsTouches() ? QStringLiteral("data_version, inotify on the file and its WAL")
                                      : QStringLiteral("data_version every 100 ms");
    }

private:
    using Clock = std::chrono::steady_clock;

    SqliteWatch(std::unique_ptr<SqliteConnection> connection, const SqliteFacts &facts);
    Result<void> start();
    Result<StoreChanges> look();
    Result<void> compare(StoreChanges &changes);
    StoreChanges quiet();
    bool pause(Clock::time_point until, Clock::duration rest);

    SqliteFacts m_facts;
    std::unique_ptr<SqliteConnection> m_connection;
    SqliteAlarm m_alarm;
    SqliteCommits m_commits;
    SqliteFingerprints m_fingerprints;
    bool m_compared = false; // there are fingerprints to compare with, or none are needed
    bool m_postponed = false; // the comparison, by the last look
    bool m_unexplained
        = false; // something was committed since the last comparison, and only that can tell what
    Clock::duration m_followCost = {}; // of the last look, what was compared not counted
    Clock::time_point m_compareNotBefore = {};
    std::mutex m_stopMutex;
    std::stop_source m_stop;
};

} // namespace SessionDeck
