// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitetrails.h"
#include "core/store/sqlite/sqliteuncounted.h"

namespace SessionDeck {

/// What others commit to a database: that they did, which sessions the trails name, and with a layout that
/// counts its changes, whether there is more than that. One look sees one state of the database.
class SqliteCommits
{
public:
    /// `facts` must outlive it.
    explicit SqliteCommits(const SqliteFacts &facts);

    /// From now on only later commits count.
    Result<void> start(SqliteConnection &connection);
    /// Adds what is known of the commits since the last look; whether there were any of which only comparing
    /// rows could tell more.
    Result<bool> follow(SqliteConnection &connection, StoreChanges &changes);

private:
    Result<void> takeTrails(SqliteConnection &connection);
    Result<bool> look(SqliteConnection &connection, StoreChanges &changes);
    Result<void> findUncounted(SqliteConnection &connection);

    const SqliteFacts &m_facts;
    SqliteTrails m_trails;
    SqliteUncounted m_uncounted;
    qint64 m_dataVersion = -1;
    bool m_committed = false; // since it was last looked whether all has numbers
};

} // namespace SessionDeck
