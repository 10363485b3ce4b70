// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/store/sqlite/sqliteconnection.h"

#include <initializer_list>
#include <variant>

namespace SessionDeck {

struct SqliteBlob
{
    QByteArray bytes = {};

    friend bool operator==(const SqliteBlob &, const SqliteBlob &) = default;
};
/// What can be bound to a parameter: NULL, a number, text in UTF-8, or bytes.
using SqliteValue = std::variant<std::monostate, qint64, double, QByteArray, SqliteBlob>;

/// Binds it to a parameter, counted from 1.
void bindValue(SqliteStatement &statement, int parameter, const SqliteValue &value);
/// Runs a statement that gives no rows with ?1, ?2, ... bound to the values.
Result<void> runWith(SqliteConnection &connection, const QByteArray &sql,
                     std::initializer_list<SqliteValue> values);
/// A statement with ?1, ?2, ... bound.
Result<SqliteStatement> prepareWith(SqliteConnection &connection, const QByteArray &sql,
                                    std::initializer_list<SqliteValue> values);
/// The rows that the last statement inserted, changed or deleted.
qint64 changedRows(const SqliteConnection &connection);
/// The rowid of the row that this connection inserted last.
qint64 lastInsertedRow(const SqliteConnection &connection);

/// As stored by layouts that count seconds or microseconds since the epoch; null: NULL.
SqliteValue secondsOf(Timestamp time);
SqliteValue microsecondsOf(Timestamp time);

} // namespace SessionDeck
