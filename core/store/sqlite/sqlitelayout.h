// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitereader.h"
#include "core/store/sqlite/sqliteschema.h"
#include "core/store/sqlite/sqlitewriter.h"

#include <span>

namespace SessionDeck {

/// Tables of a layout that were found in a database.
struct SqliteFinding
{
    QString reason = {}; ///< Why they are of the layout, for people.
    QString part = {}; ///< Which of several sets of tables it is; empty where there can be only one.
};

/// One way to keep sessions in a SQLite database. A new layout is a file pair with these functions and a line
/// in sqlitelayouts.cpp.
struct SqliteLayout
{
    const char *name;
    QString (*sought)(); ///< The tables and columns that recognise() looks for, for people.
    /// What of the schema is of this layout, the likeliest first. Looks at tables and columns only.
    std::vector<SqliteFinding> (*recognise)(const SqliteSchema &schema);
    std::unique_ptr<SqliteReader> (*reader)(const SqliteSchema &schema, const QString &part);
    /// Unsupported, with the reason, if this schema cannot be written. Null: the layout is only read.
    Result<std::unique_ptr<SqliteWriter>> (*writer)(const SqliteSchema &schema);
    /// Makes the tables in an empty database. Null: only the application that owns the layout does.
    Result<void> (*create)(SqliteConnection &connection);
    const char *partName = nullptr; ///< What a part's name stands behind in a location; null: no parts.
};

/// All layouts, our own first.
std::span<const SqliteLayout> sqliteLayouts();

} // namespace SessionDeck
