// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitereader.h"
#include "core/store/sqlite/sqliteschema.h"
#include "core/store/sqlite/sqlitewriter.h"

#include <optional>
#include <span>

namespace SessionDeck {

/// One way to keep sessions in a SQLite database. A new layout is a file pair with these functions and a line
/// in sqlitelayouts.cpp.
struct SqliteLayout
{
    const char *name;
    QString (*sought)(); ///< The tables and columns that recognise() looks for, for people.
    /// Why the schema is of this layout, for people; nothing if it is not. Looks at tables and columns only.
    std::optional<QString> (*recognise)(const SqliteSchema &schema);
    std::unique_ptr<SqliteReader> (*reader)(const SqliteSchema &schema);
    /// Unsupported, with the reason, if this schema cannot be written. Null: the layout is only read.
    Result<std::unique_ptr<SqliteWriter>> (*writer)(const SqliteSchema &schema);
    /// Makes the tables in an empty database. Null: only the application that owns the layout does.
    Result<void> (*create)(SqliteConnection &connection);
};

/// All layouts, our own first.
std::span<const SqliteLayout> sqliteLayouts();

} // namespace SessionDeck
