// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqliteschema.h"

#include "core/store/sqlite/sqlitecell.h"

#include <algorithm>
#include <functional>

namespace SessionDeck {

namespace {

QString textAt(const SqliteStatement &row, int column)
{
    return QString::fromUtf8(cellBytes(row, column));
}

Result<void> forEachRow(SqliteConnection &connection, const QByteArray &sql,
                        const std::function<void(const SqliteStatement &)> &visit)
{
    Result<SqliteStatement> statement = connection.prepare(sql);
    if (!statement)
        return fail(statement.error());
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        visit(*statement);
    }
}

} // namespace

bool SqliteTable::hasColumns(const QStringList &names) const
{
    return std::all_of(names.begin(), names.end(),
                       [&](const QString &wanted) { return columns.contains(wanted, Qt::CaseInsensitive); });
}

QStringList SqliteTable::otherColumns(const QStringList &known) const
{
    QStringList others;
    for (const QString &column : columns) {
        if (!known.contains(column, Qt::CaseInsensitive))
            others += column;
    }
    return others;
}

QByteArray SqliteTable::rowid() const
{
    if (isView || withoutRowid)
        return {};
    for (const char *alias : {"rowid", "_rowid_", "oid"}) {
        if (!columns.contains(QLatin1StringView(alias), Qt::CaseInsensitive))
            return alias;
    }
    return {};
}

const SqliteTable *SqliteSchema::find(const QString &name) const
{
    const auto table = std::find_if(tables.begin(), tables.end(), [&](const SqliteTable &candidate) {
        return candidate.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return table == tables.end() ? nullptr : &*table;
}

const SqliteTable *SqliteSchema::find(const QString &name, const QStringList &columns) const
{
    const SqliteTable *table = find(name);
    return table && table->hasColumns(columns) ? table : nullptr;
}

QByteArray quotedName(const QString &name)
{
    return '"' + name.toUtf8().replace("\"", "\"\"") + '"';
}

Result<SqliteSchema> readSqliteSchema(SqliteConnection &connection)
{
    SqliteSchema schema;
    Result<void> read = forEachRow(
        connection,
        "SELECT name, type, wr FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite\\_%' "
        "ESCAPE '\\' ORDER BY name",
        [&](const SqliteStatement &row) {
            schema.tables.push_back({.name = textAt(row, 0),
                                     .isView = cellBytes(row, 1) != "table",
                                     .withoutRowid = cellBytes(row, 2) == "1"});
        });
    for (auto table = schema.tables.begin(); read && table != schema.tables.end(); ++table) {
        read = forEachRow(connection, "PRAGMA table_info(" + quotedName(table->name) + ')',
                          [&](const SqliteStatement &row) {
                              table->columns += textAt(row, 1);
                              table->types += textAt(row, 2);
                          });
        if (read)
            read = forEachRow(connection, "PRAGMA foreign_key_list(" + quotedName(table->name) + ')',
                              [&](const SqliteStatement &row) { table->references += textAt(row, 2); });
    }
    const Result<qint64> application = connection.number("PRAGMA application_id");
    const Result<qint64> version = connection.number("PRAGMA user_version");
    if (!read || !application || !version)
        return fail(!read ? read.error() : !application ? application.error() : version.error());
    schema.applicationId = *application;
    schema.userVersion = *version;
    return schema;
}

} // namespace SessionDeck
