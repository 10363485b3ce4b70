// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqliteconnection.h"

#include <QStringList>

#include <vector>

namespace SessionDeck {

/// A table or view, as the database declares it.
struct SqliteTable
{
    QString name = {};
    bool isView = false; ///< A view or a virtual table: nothing in it has a rowid that lasts.
    bool withoutRowid = false;
    QStringList columns = {};
    QStringList types = {}; ///< As declared, one per column.
    QStringList references = {}; ///< Tables that its foreign keys point to.

    bool hasColumns(const QStringList &names) const;
    /// The columns that are not among `known`, in order.
    QStringList otherColumns(const QStringList &known) const;
    /// The name by which its rowid can be read ("rowid", or another one where a column hides that); empty if
    /// it has none.
    QByteArray rowid() const;
};

/// What tables there are. Read once when a database is opened; SQLite's own tables are left out.
struct SqliteSchema
{
    std::vector<SqliteTable> tables = {};
    qint64 applicationId = 0;
    qint64 userVersion = 0;

    /// Null if there is none of that name. Names compare without regard to case, as in SQLite.
    const SqliteTable *find(const QString &name) const;
    /// The table of that name if it has all of these columns; otherwise null.
    const SqliteTable *find(const QString &name, const QStringList &columns) const;
};

Result<SqliteSchema> readSqliteSchema(SqliteConnection &connection);

/// The name in double quotes, for use in a statement.
QByteArray quotedName(const QString &name);

} // namespace SessionDeck
