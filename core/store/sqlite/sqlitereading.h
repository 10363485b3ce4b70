// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitetransaction.h"

#include <optional>

namespace SessionDeck {

/// While this lives, the connection reads for one call: it can be stopped, and the file was still in its
/// place when it began.
class SqliteReading
{
public:
    /// Each statement sees its own state. Unreachable if the file was replaced.
    static Result<SqliteReading> begin(SqliteConnection &connection, std::stop_token stop);
    /// All statements see one state, in one read transaction.
    static Result<SqliteReading> beginAtOneState(SqliteConnection &connection, std::stop_token stop);
    SqliteReading(SqliteReading &&other) noexcept;
    SqliteReading &operator=(SqliteReading &&other) = delete;
    ~SqliteReading();

private:
    explicit SqliteReading(SqliteConnection &connection);

    SqliteConnection *m_connection;
    std::optional<SqliteTransaction> m_transaction;
};

} // namespace SessionDeck
