// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changesource.h"
#include "core/store/sqlite/sqlitefacts.h"

#include <QHash>

#include <vector>

namespace SessionDeck {

/// Finds the changes that leave no trail, by comparing hashes of rows with those of before: eight bytes per
/// session, in a list of a million one chance in a million to overlook that one was removed, and less to
/// overlook a change. A small database is compared with all its messages; of a large one only what lists
/// show, and it keeps no ids, so that it cannot name what was removed (StoreChanges::rescan).
class SqliteFingerprints
{
public:
    SqliteFingerprints(const SqliteFacts &facts, qint64 databaseBytes);

    bool isSmall() const
    {
        return m_small;
    }
    /// Takes the present state as what later ones are compared with.
    Result<void> start(SqliteConnection &connection);
    /// Adds what changed since, and starts from here.
    Result<void> compare(SqliteConnection &connection, StoreChanges &changes);

private:
    struct State
    {
        std::vector<quint64> prints = {}; // one per session, ascending; see the definition
        QHash<quint64, QByteArray> ids = {}; // small databases only
    };

    using Names = std::vector<quint64>; // hashes of ids, ascending
    Result<State> read(SqliteConnection &connection) const;
    void add(State &state, const SqliteStatement &row) const;
    Result<void> nameByReading(SqliteConnection &connection, const Names &changed, const Names &removed,
                               StoreChanges &changes) const;

    const SqliteFacts &m_facts;
    bool m_small;
    State m_state;
};

} // namespace SessionDeck
