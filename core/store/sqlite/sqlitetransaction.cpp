// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitetransaction.h"

namespace SessionDeck {

namespace {

Result<void> runOnce(SqliteConnection &connection, const QByteArray &sql)
{
    Result<SqliteStatement> statement = connection.prepare(sql);
    if (!statement)
        return fail(statement.error());
    return statement->run();
}

} // namespace

SqliteTransaction::SqliteTransaction(SqliteConnection &connection) : m_connection(&connection)
{
}

SqliteTransaction::SqliteTransaction(SqliteTransaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

SqliteTransaction::~SqliteTransaction()
{
    if (!m_connection)
        return;
    m_connection->setStop({}); // the rollback itself must not be stopped
    [[maybe_unused]] const Result<void> undone
        = runOnce(*m_connection, "ROLLBACK"); // fails where SQLite did it
}

Result<SqliteTransaction> SqliteTransaction::begin(SqliteConnection &connection, Kind kind)
{
    const Result<void> begun = runOnce(connection, kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    if (!begun)
        return fail(begun.error());
    return SqliteTransaction(connection);
}

Result<void> SqliteTransaction::commit()
{
    const Result<void> done = runOnce(*m_connection, "COMMIT");
    if (done)
        m_connection = nullptr;
    return done;
}

} // namespace SessionDeck
