// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqliteconnection.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqliteerror.h"
#include "core/store/sqlite/sqlitewaiting.h"

#include <sqlite3.h>

namespace SessionDeck {

namespace {

constexpr int maxIdleStatements = 64;

} // namespace

SqliteConnection::SqliteConnection(const SqliteTarget &target)
    : m_file(target), m_waiting(std::make_unique<Waiting>())
{
    m_waiting->timeout = target.busyTimeout;
}

SqliteConnection::~SqliteConnection()
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const SqliteTarget &target)
{
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(target));
    if (const int code = connection->m_file.open(); code != SQLITE_OK)
        return fail(connection->error(code));
    sqlite3_busy_handler(connection->handle(), &Waiting::busy, connection->m_waiting.get());
    sqlite3_progress_handler(connection->handle(), Waiting::stepsBetweenLooks, &Waiting::progress,
                             connection->m_waiting.get());
    if (const Result<qint64> tables = connection->number("SELECT count(*) FROM sqlite_schema"); !tables)
        return fail(tables.error());
    return connection;
}

Result<SqliteStatement> SqliteConnection::prepare(const QByteArray &sql)
{
    if (sqlite3_stmt *idle = m_idle.take(sql))
        return SqliteStatement(*this, idle, sql);
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(handle(), sql.constData(), int(sql.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return fail(error(code));
    return SqliteStatement(*this, statement, sql);
}

void SqliteConnection::takeBack(const QByteArray &sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idle.size() < maxIdleStatements && !m_idle.contains(sql))
        m_idle.insert(sql, statement);
    else
        sqlite3_finalize(statement);
}

Result<void> SqliteConnection::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(error(code));
    return {};
}

Result<qint64> SqliteConnection::number(const QByteArray &sql)
{
    Result<SqliteStatement> statement = prepare(sql);
    if (!statement)
        return fail(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return fail(row.error());
    return *row ? sqlite3_column_int64(statement->handle(), 0) : 0;
}

Error SqliteConnection::error(int code) const
{
    if (m_waiting->stop.stop_requested())
        return {ErrorCode::Cancelled, CoreText::tr("Stopped as asked."), m_file.target().path};
    if ((code & 0xff) == SQLITE_BUSY)
        return sqliteLocked(m_waiting->waited.count(), m_file.target().path);
    return sqliteError(handle(), code, m_file.target().path);
}

bool SqliteConnection::isReadOnly() const
{
    return sqlite3_db_readonly(handle(), "main") == 1;
}

void SqliteConnection::setStop(std::stop_token stop)
{
    m_waiting->stop = std::move(stop);
}

} // namespace SessionDeck
