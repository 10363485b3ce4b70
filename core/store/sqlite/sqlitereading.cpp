// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitereading.h"

namespace SessionDeck {

SqliteReading::SqliteReading(SqliteConnection &connection) : m_connection(&connection)
{
}

SqliteReading::SqliteReading(SqliteReading &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_transaction(std::move(other.m_transaction))
{
}

SqliteReading::~SqliteReading()
{
    if (m_connection)
        m_connection->setStop({});
}

Result<SqliteReading> SqliteReading::begin(SqliteConnection &connection, std::stop_token stop)
{
    if (const Result<void> inPlace = connection.file().checkInPlace(); !inPlace)
        return fail(inPlace.error());
    connection.setStop(std::move(stop));
    return SqliteReading(connection);
}

Result<SqliteReading> SqliteReading::beginAtOneState(SqliteConnection &connection, std::stop_token stop)
{
    Result<SqliteReading> reading = begin(connection, std::move(stop));
    if (!reading)
        return reading;
    Result<SqliteTransaction> transaction
        = SqliteTransaction::begin(connection, SqliteTransaction::Kind::Read);
    if (!transaction)
        return fail(transaction.error());
    reading->m_transaction.emplace(std::move(*transaction));
    return reading;
}

} // namespace SessionDeck
