// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitestatement.h"

#include "core/store/sqlite/sqliteconnection.h"

#include <sqlite3.h>

namespace SessionDeck {

SqliteStatement::SqliteStatement(SqliteConnection &connection, sqlite3_stmt *statement, const QByteArray &sql)
    : m_connection(&connection), m_statement(statement), m_sql(sql)
{
}

SqliteStatement::SqliteStatement(SqliteStatement &&other) noexcept
    : m_connection(other.m_connection),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_sql(std::move(other.m_sql)),
      m_bindFault(other.m_bindFault)
{
}

SqliteStatement::~SqliteStatement()
{
    if (m_statement)
        m_connection->takeBack(m_sql, m_statement);
}

void SqliteStatement::bind(int parameter, qint64 value)
{
    m_bindFault |= sqlite3_bind_int64(m_statement, parameter, value);
}

void SqliteStatement::bind(int parameter, double value)
{
    m_bindFault |= sqlite3_bind_double(m_statement, parameter, value);
}

void SqliteStatement::bind(int parameter, QByteArrayView text, Keeping keeping)
{
    // A null pointer would bind NULL; an empty text is not that.
    const char *bytes = text.isEmpty() ? "" : text.data();
    const auto kept = keeping == Keeping::Copy ? SQLITE_TRANSIENT : SQLITE_STATIC;
    m_bindFault
        |= sqlite3_bind_text64(m_statement, parameter, bytes, sqlite3_uint64(text.size()), kept, SQLITE_UTF8);
}

void SqliteStatement::bindNull(int parameter)
{
    m_bindFault |= sqlite3_bind_null(m_statement, parameter);
}

Result<bool> SqliteStatement::step()
{
    if (m_bindFault != SQLITE_OK)
        return fail(m_connection->error(m_bindFault));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    Error error = m_connection->error(code);
    sqlite3_reset(m_statement);
    return fail(std::move(error));
}

Result<void> SqliteStatement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
    }
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement);
}

} // namespace SessionDeck
