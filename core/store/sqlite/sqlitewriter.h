// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/compactsession.h"
#include "core/session/expect.h"
#include "core/store/sqlite/sqliteconnection.h"
#include "core/store/storerequests.h"

#include <QStringList>

#include <span>

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
    /// SessionStore::createCompact(), without the check of Expect before it. An error of the whole is one of
    /// the medium. Called only where the layout's Capabilities::compact is true.
    virtual Result<std::vector<Result<Revision>>>
    createCompact(SqliteConnection &connection, std::span<const CompactSession *const> sessions);
    /// The session is there. Invalid, Unsupported.
    virtual Result<Revision> append(SqliteConnection &connection, const AppendRequest &request) = 0;
    virtual Result<void> remove(SqliteConnection &connection, const QString &id) = 0;
    /// Unsupported.
    virtual Result<Revision> setExpiry(SqliteConnection &connection, const QString &id, Timestamp expires)
        = 0;
    /// Puts the rows of a session in place, as raw() told them. Unsupported; Invalid: they are no such rows.
    virtual Result<Revision> writeRaw(SqliteConnection &connection, const RawWrite &request);
    /// Whether a session can get another id in its rows; rename() is called only if so.
    virtual bool canRename() const
    {
        return false;
    }
    /// Gives all rows of the session the other id, which no session has.
    virtual Result<void> rename(SqliteConnection &connection, const QString &from, const QString &to);
    /// Changes of all these sessions follow in this transaction: what can be found out for all of them at
    /// once is found out now.
    virtual Result<void> prepare(SqliteConnection &connection, const QStringList &ids);
    /// The transaction was rolled back: nothing of what was done since it began holds.
    virtual void rolledBack() = 0;
    /// Only what was done for this session was rolled back.
    virtual void rolledBack(const QString &)
    {
        rolledBack();
    }
};

} // namespace SessionDeck
