// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqliteconnection.h"

#include <vector>

namespace SessionDeck {

/// A statement over many rows. Keyed: column 0 is an integer that grows from row to row and ?1 is the key
/// after which to begin, so that reading can stop at any row, let writers through, and go on. Otherwise
/// column 0 is 0, and one read transaction spans all rows (views and tables without rowid).
struct SqlitePages
{
    QByteArray sql = {};
    bool keyed = true;
};

/// The rows of one table that belong to a session, for the Raw view: ?1 is the session's id, column 0 the
/// row's key.
struct SqliteRawRows
{
    QString table = {};
    QByteArray sql = {};
};

/// A table in which a number grows with every change that it tells of: watching looks behind the last one.
struct SqliteTrail
{
    QByteArray last = {}; ///< The greatest number.
    QByteArray since = {}; ///< (number, session id) of everything beyond ?1, ascending.
    bool removals = false; ///< These sessions are gone; otherwise they are new or changed.
};

/// Everything about a layout that is a statement or a name: the store works from these.
struct SqliteFacts
{
    QString sessionTable = {}; ///< For places in messages to people.
    QString messageTable = {};
    SqlitePages listing = {}; ///< All sessions: key, id, then what the reader's summary() wants.
    QByteArray one = {}; ///< The same columns of the session with the id ?1.
    QByteArray estimate = {}; ///< How many sessions there are, cheap and roughly.
    SqlitePages tally = {}; ///< All messages: key, session id, then every cell that counts for the size.
                            ///< Empty if the listing knows counts and sizes.
    SqlitePages orphans = {}; ///< Messages without a session where no tally finds them: key, the id to list
                              ///< them by (NULL: none can be given), how many, bytes.
    std::vector<SqliteRawRows> raw = {};
    QByteArray sessionCount = {};
    QByteArray messageCount = {};
    std::vector<SqliteTrail> trails = {};
    bool countsChanges
        = false; ///< Whoever knows the layout takes a number of its trails for each change: what
                 ///< has none is found by counting. Otherwise rows have to be compared as well.
};

} // namespace SessionDeck
