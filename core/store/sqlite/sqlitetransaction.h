// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqliteconnection.h"

namespace SessionDeck {

/// A transaction that is rolled back unless it was committed. One at a time per connection.
class SqliteTransaction
{
public:
    enum class Kind {
        Read, ///< All statements inside see one state.
        Write, ///< BEGIN IMMEDIATE: nobody else writes until it ends; reading inside needs no second look.
    };
    /// Locked if another program kept its lock beyond the connection's timeout; ReadOnly.
    static Result<SqliteTransaction> begin(SqliteConnection &connection, Kind kind);
    SqliteTransaction(SqliteTransaction &&other) noexcept;
    SqliteTransaction &operator=(SqliteTransaction &&other) = delete;
    ~SqliteTransaction();

    /// Durable when it returns. After a failure nothing has changed.
    Result<void> commit();

private:
    explicit SqliteTransaction(SqliteConnection &connection);

    SqliteConnection *m_connection;
};

} // namespace SessionDeck
