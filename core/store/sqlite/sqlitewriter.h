// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/expect.h"
#include "core/store/sqlite/sqliteconnection.h"
#include "core/store/storerequests.h"

namespace SessionDeck {

/// What a layout knows about writing. Every call is made inside a write transaction that the store around it
/// began, after Expect was checked, and that it ends: commits, or rolls back after any error.
class SqliteWriter
{
public:
    virtual ~SqliteWriter() = default;

    /// The present state of a session; an empty revision if there is none.
    virtual Result<Revision> revision(SqliteConnection &connection, const QString &id) = 0;
    /// Creates or replaces. `expect` was checked; what cannot be read is not replaced by who did not know of
    /// it. Invalid, Unsupported, Corrupt.
    virtual Result<Revision> write(SqliteConnection &connection, const Session &session, const Expect &expect)
        = 0;
    /// The session is there. Invalid, Unsupported.
    virtual Result<Revision> append(SqliteConnection &connection, const AppendRequest &request) = 0;
    virtual Result<void> remove(SqliteConnection &connection, const QString &id) = 0;
    /// Whether sessions can expire; setExpiry() is called only if so.
    virtual bool canExpire() const = 0;
    virtual Result<Revision> setExpiry(SqliteConnection &connection, const QString &id, Timestamp expires)
        = 0;
    /// The transaction was rolled back: nothing of what was done since it began holds.
    virtual void rolledBack() = 0;
};

} // namespace SessionDeck
