// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqliterowsearch.h"
#include "core/store/sqlite/sqliteschema.h"

#include <functional>
#include <stop_token>

namespace SessionDeck {

/// Copies the rows of a table of a damaged database into the table of the same name in another one. Where a
/// page cannot be read it goes on behind it: from the other end, and between, until every row is either
/// copied or known to stand on a page that is lost.
class SqliteTableRecovery
{
public:
    SqliteTableRecovery(SqliteConnection &from, SqliteConnection &to, const SqliteTable &table);

    /// `lost` is told the rows that cannot be read. Cancelled, and what writing says.
    Result<void> run(const std::function<void(const Error &)> &lost, const std::stop_token &stop);

private:
    enum class Direction { Up, Down };

    Result<SqliteStatement> select(const SqliteRowRange &rows, Direction direction);
    Result<bool> copy(SqliteRowRange &rows, Direction direction);
    void leaveBehind(qint64 key, SqliteRowRange &rows, Direction direction);
    Result<bool> copyRow(SqliteStatement &row, SqliteStatement &into) const;
    Result<void> copyFromBothEnds(const std::stop_token &stop);
    Result<void> copyFromTheBeginning(const std::function<void(const Error &)> &lost);

    SqliteConnection &m_from;
    SqliteConnection &m_to;
    const SqliteTable &m_table;
    QByteArray m_insert;
    SqliteRowSearch m_search;
};

} // namespace SessionDeck
