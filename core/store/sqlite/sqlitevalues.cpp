// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitevalues.h"

#include <sqlite3.h>

namespace SessionDeck {

void bindValue(SqliteStatement &statement, int parameter, const SqliteValue &value)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        statement.bind(parameter, *integer);
    else if (const auto *real = std::get_if<double>(&value))
        statement.bind(parameter, *real);
    else if (const auto *text = std::get_if<QByteArray>(&value))
        statement.bind(parameter, QByteArrayView(*text));
    else if (const auto *blob = std::get_if<SqliteBlob>(&value))
        sqlite3_bind_blob64(statement.handle(), parameter, blob->bytes.constData(),
                            sqlite3_uint64(blob->bytes.size()), SQLITE_TRANSIENT);
    else
        statement.bindNull(parameter);
}

Result<SqliteStatement> prepareWith(SqliteConnection &connection, const QByteArray &sql,
                                    std::initializer_list<SqliteValue> values)
{
    Result<SqliteStatement> statement = connection.prepare(sql);
    int parameter = 0;
    for (const SqliteValue &value : values) {
        if (statement)
            bindValue(*statement, ++parameter, value);
    }
    return statement;
}

Result<void> runWith(SqliteConnection &connection, const QByteArray &sql,
                     std::initializer_list<SqliteValue> values)
{
    Result<SqliteStatement> statement = prepareWith(connection, sql, values);
    if (!statement)
        return fail(statement.error());
    return statement->run();
}

qint64 changedRows(const SqliteConnection &connection)
{
    return sqlite3_changes64(connection.handle());
}

qint64 lastInsertedRow(const SqliteConnection &connection)
{
    return sqlite3_last_insert_rowid(connection.handle());
}

SqliteValue secondsOf(Timestamp time)
{
    return time.isNull() ? SqliteValue() : SqliteValue(time.seconds());
}

SqliteValue microsecondsOf(Timestamp time)
{
    return time.isNull() ? SqliteValue() : SqliteValue(time.microseconds());
}

} // namespace SessionDeck
