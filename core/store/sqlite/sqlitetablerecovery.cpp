// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitetablerecovery.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitevalues.h"

#include <algorithm>

#include <sqlite3.h>

namespace SessionDeck {

namespace {

// Rows that were not asked for: so many, and the others are behind us; fewer can be rows whose number was
// overwritten, on a page that is good otherwise.
constexpr int othersInARow = 100;

QByteArray columnList(const SqliteTable &table)
{
    QByteArrayList names;
    if (!table.rowid().isEmpty())
        names += table.rowid();
    for (const QString &column : table.columns)
        names += quotedName(column);
    return names.join(", ");
}

QString placeOf(const QString &table, const SqliteRowRange &rows)
{
    const QString first = QString::number(rows.first);
    const QString last = QString::number(rows.last);
    if (rows == SqliteRowRange())
        return CoreText::tr("table %1, all rows").arg(table);
    if (rows.first == SqliteRowRange::lowest)
        return CoreText::tr("table %1, rows up to %2").arg(table, last);
    if (rows.last == SqliteRowRange::greatest)
        return CoreText::tr("table %1, rows from %2 on").arg(table, first);
    return CoreText::tr("table %1, rows %2 to %3").arg(table, first, last);
}

} // namespace

SqliteTableRecovery::SqliteTableRecovery(SqliteConnection &from, SqliteConnection &to,
                                         const SqliteTable &table)
    : m_from(from), m_to(to), m_table(table)
{
    const qsizetype cells = table.columns.size() + (table.rowid().isEmpty() ? 0 : 1);
    m_insert = "INSERT OR IGNORE INTO " + quotedName(table.name) + " (" + columnList(table) + ") VALUES (?"
        + QByteArray(", ?").repeated(cells - 1) + ')';
}

// The next row, if there is one.
Result<bool> SqliteTableRecovery::copyRow(SqliteStatement &row, SqliteStatement &into) const
{
    Result<bool> found = row.step();
    if (!found || !*found)
        return found;
    for (int cell = 0; cell < sqlite3_column_count(row.handle()); ++cell)
        sqlite3_bind_value(into.handle(), cell + 1, sqlite3_column_value(row.handle(), cell));
    const Result<void> done = into.run();
    return done ? found : fail(done.error());
}

// From one end on; the other end is not SQLite's to find, because it would take a damaged rowid for it.
Result<SqliteStatement> SqliteTableRecovery::select(const SqliteRowRange &rows, Direction direction)
{
    const QByteArray rowid = m_table.rowid();
    const QByteArray all = "SELECT " + columnList(m_table) + " FROM " + quotedName(m_table.name);
    if (rowid.isEmpty())
        return m_from.prepare(all);
    const bool up = direction == Direction::Up;
    return prepareWith(m_from,
                       all + " WHERE " + rowid + (up ? " >= ?1 ORDER BY " : " <= ?1 ORDER BY ") + rowid
                           + (up ? "" : " DESC"),
                       {up ? rows.first : rows.last});
}

// Copies rows from one end on. True: all of them. False: `rows` are those that are left, from the first that
// cannot be read on.
Result<bool> SqliteTableRecovery::copy(SqliteRowRange &rows, Direction direction)
{
    Result<SqliteStatement> row = select(rows, direction);
    Result<SqliteStatement> into = m_to.prepare(m_insert);
    if (!row || !into)
        return fail(row ? into.error() : row.error());
    const SqliteRowRange asked = rows;
    int others = 0;
    Result<bool> found = copyRow(*row, *into);
    for (; found && *found && others < othersInARow; found = copyRow(*row, *into)) {
        const qint64 key = sqlite3_column_int64(row->handle(), 0);
        ++others;
        if (asked.contains(key)) {
            others = 0;
            leaveBehind(key, rows, direction);
        }
    }
    if (!found && found.error().code != ErrorCode::Corrupt)
        return found;
    return found.has_value();
}

void SqliteTableRecovery::leaveBehind(qint64 key, SqliteRowRange &rows, Direction direction)
{
    m_search.found(key);
    if (direction == Direction::Up)
        rows.first = std::min(key, SqliteRowRange::greatest - 1) + 1;
    else
        rows.last = std::max(key, SqliteRowRange::lowest + 1) - 1;
}

Result<void> SqliteTableRecovery::copyFromBothEnds(const std::stop_token &stop)
{
    while (!m_search.isOver() && !stop.stop_requested()) {
        SqliteRowRange rows = m_search.next();
        Result<bool> done = copy(rows, Direction::Up);
        if (done && !*done)
            done = copy(rows, Direction::Down);
        if (!done)
            return fail(done.error());
        if (!*done && rows.first <= rows.last)
            m_search.leave(rows);
    }
    return {};
}

Result<void> SqliteTableRecovery::copyFromTheBeginning(const std::function<void(const Error &)> &lost)
{
    SqliteRowRange rows;
    const Result<bool> whole = copy(rows, Direction::Up);
    if (!whole)
        return fail(whole.error());
    if (!*whole)
        lost({ErrorCode::Corrupt, CoreText::tr("The rows behind a page that cannot be read are lost."),
              CoreText::tr("table %1").arg(m_table.name)});
    return {};
}

Result<void> SqliteTableRecovery::run(const std::function<void(const Error &)> &lost,
                                      const std::stop_token &stop)
{
    if (m_table.rowid().isEmpty())
        return copyFromTheBeginning(lost);
    const Result<void> done = copyFromBothEnds(stop);
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
    for (const SqliteRowRange &rows : m_search.lost())
        lost({ErrorCode::Corrupt, CoreText::tr("These rows stand on pages that cannot be read."),
              placeOf(m_table.name, rows)});
    return done;
}

} // namespace SessionDeck
