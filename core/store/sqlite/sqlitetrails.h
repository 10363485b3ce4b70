// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changesource.h"
#include "core/store/sqlite/sqlitefacts.h"

#include <algorithm>

namespace SessionDeck {

/// Follows the trails of a layout: which sessions have rows beyond those seen last. Costs what is new, not
/// what is there.
class SqliteTrails
{
public:
    explicit SqliteTrails(const std::vector<SqliteTrail> &trails);

    /// From now on only later rows count.
    Result<void> start(SqliteConnection &connection);
    /// Adds the sessions of new rows. Stops after a bounded number of rows; `more` says that some are left.
    /// After an error the rows are new still.
    Result<void> collect(SqliteConnection &connection, StoreChanges &changes);
    /// Each id once; what is there again is not removed.
    static void tidy(StoreChanges &changes);
    bool more() const
    {
        return m_more;
    }
    /// The greatest number that was seen; 0 if none was.
    qint64 newest() const
    {
        return m_seen.empty() ? 0 : *std::ranges::max_element(m_seen);
    }

private:
    Result<void> follow(SqliteConnection &connection, size_t trail, StoreChanges &changes);

    const std::vector<SqliteTrail> &m_trails;
    std::vector<qint64> m_seen;
    bool m_more = false;
};

} // namespace SessionDeck
