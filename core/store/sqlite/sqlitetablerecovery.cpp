// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitetablerecovery.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitevalues.h"

#include <algorithm>

#include <sqlite3.h>

namespace SessionDeck {

namespace {

constexpr qint64 greatestRow = qint64(1) << 62;
constexpr int mostLooks = 200'000; // at rows of which none could be read

QByteArray columnList(const SqliteTable &table)
{
    QByteArrayList names;
    if (!table.rowid().isEmpty())
        names += table.rowid();
    for (const QString &column : table.columns)
        names += quotedName(column);
    return names.join(", ");
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

Result<void> SqliteTableRecovery::insert(const SqliteStatement &row, SqliteStatement &into) const
{
    for (int cell = 0; cell < sqlite3_column_count(row.handle()); ++cell)
        sqlite3_bind_value(into.handle(), cell + 1, sqlite3_column_value(row.handle(), cell));
    return into.run();
}

Result<SqliteStatement> SqliteTableRecovery::select(const Rows &rows, Direction direction)
{
    const QByteArray rowid = m_table.rowid();
    const QByteArray all = "SELECT " + columnList(m_table) + " FROM " + quotedName(m_table.name);
    if (rowid.isEmpty())
        return m_from.prepare(all);
    return prepareWith(m_from,
                       all + " WHERE " + rowid + " BETWEEN ?1 AND ?2 ORDER BY " + rowid
                           + (direction == Direction::Down ? " DESC" : ""),
                       {rows.first, rows.last});
}

// Copies rows from one end on. True: all of them. False: `rows` are those that are left, from the first that
// cannot be read on.
Result<bool> SqliteTableRecovery::copy(Rows &rows, Direction direction)
{
    Result<SqliteStatement> row = select(rows, direction);
    Result<SqliteStatement> into = m_to.prepare(m_insert);
    if (!row || !into)
        return fail(row ? into.error() : row.error());
    Result<bool> found = row->step();
    for (; found && *found; found = row->step()) {
        if (const Result<void> done = insert(*row, *into); !done)
            return fail(done.error());
        const qint64 key = sqlite3_column_int64(row->handle(), 0);
        if (direction == Direction::Up)
            rows.first = key + 1;
        else
            rows.last = key - 1;
    }
    if (!found && found.error().code != ErrorCode::Corrupt)
        return found;
    return found.has_value();
}

// From both ends of the rows, then in the halves of what is left between.
Result<void> SqliteTableRecovery::search(std::vector<Rows> &unread, const std::stop_token &stop)
{
    for (int looks = 0; !unread.empty() && !stop.stop_requested(); ++looks) {
        Rows rows = unread.back();
        unread.pop_back();
        Result<bool> done = copy(rows, Direction::Up);
        if (done && !*done)
            done = copy(rows, Direction::Down);
        if (!done)
            return fail(done.error());
        if (*done || rows.first > rows.last)
            continue;
        if (rows.first == rows.last || looks > mostLooks) {
            m_lost.push_back(rows);
            continue;
        }
        const qint64 middle = rows.first + (rows.last - rows.first) / 2;
        unread.push_back({middle + 1, rows.last});
        unread.push_back({rows.first, middle});
    }
    return {};
}

// Neighbours are told as one.
void SqliteTableRecovery::tell(const std::function<void(const Error &)> &lost)
{
    std::ranges::sort(m_lost, {}, &Rows::first);
    for (size_t i = 0; i < m_lost.size();) {
        Rows rows = m_lost[i];
        for (++i; i < m_lost.size() && m_lost[i].first == rows.last + 1; ++i)
            rows.last = m_lost[i].last;
        const QString place = rows.first <= -greatestRow
            ? CoreText::tr("table %1, rows up to %2").arg(m_table.name, QString::number(rows.last))
            : CoreText::tr("table %1, rows %2 to %3")
                  .arg(m_table.name, QString::number(rows.first), QString::number(rows.last));
        lost({ErrorCode::Corrupt, CoreText::tr("These rows stand on pages that cannot be read."), place});
    }
}

Result<void> SqliteTableRecovery::run(const std::function<void(const Error &)> &lost,
                                      const std::stop_token &stop)
{
    std::vector<Rows> unread{{-greatestRow, greatestRow}};
    Result<void> done;
    if (m_table.rowid().isEmpty()) {
        Rows rows;
        const Result<bool> whole = copy(rows, Direction::Up);
        if (whole && !*whole)
            lost({ErrorCode::Corrupt, CoreText::tr("The rows behind a page that cannot be read are lost."),
                  CoreText::tr("table %1").arg(m_table.name)});
        done = whole ? Result<void>() : fail(whole.error());
    } else {
        done = search(unread, stop);
    }
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
    tell(lost);
    return done;
}

} // namespace SessionDeck
