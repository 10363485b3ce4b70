// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqliteslices.h"

#include "core/base/freememory.h"

#include <limits>

#include <sqlite3.h>

namespace SessionDeck {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds sliceTime{50};
constexpr int rowsBetweenLooks = 64; // at the clock
constexpr int worthReturning = 1024 * 1024; // bytes

enum class SliceEnd { Time, Rows, Visitor };

Result<SliceEnd> stepSlice(SqliteStatement &statement, const SqlitePages &pages,
                           const std::function<bool(const SqliteStatement &)> &visit, qint64 &key)
{
    const auto until = Clock::now() + sliceTime;
    for (int rows = 1;; ++rows) {
        const Result<bool> row = statement.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return SliceEnd::Rows;
        key = sqlite3_column_int64(statement.handle(), 0);
        if (!visit(statement))
            return SliceEnd::Visitor;
        if (pages.keyed && rows % rowsBetweenLooks == 0 && Clock::now() > until)
            return SliceEnd::Time;
    }
}

Result<void> stepAll(SqliteConnection &connection, const SqlitePages &pages,
                     const std::function<bool(const SqliteStatement &)> &visit)
{
    Result<SqliteStatement> statement = connection.prepare(pages.sql);
    if (!statement)
        return fail(statement.error());
    qint64 key = std::numeric_limits<qint64>::min();
    for (;;) {
        if (pages.keyed)
            statement->bind(1, key);
        const Result<SliceEnd> end = stepSlice(*statement, pages, visit, key);
        statement->reset();
        if (!end)
            return fail(end.error());
        if (*end != SliceEnd::Time)
            return {};
    }
}

} // namespace

void releaseCache(SqliteConnection &connection)
{
    int cached = 0;
    int most = 0;
    sqlite3_db_status(connection.handle(), SQLITE_DBSTATUS_CACHE_USED, &cached, &most, 0);
    sqlite3_db_release_memory(connection.handle());
    if (cached > worthReturning)
        returnFreeMemory();
}

Result<void> stepInSlices(SqliteConnection &connection, const SqlitePages &pages,
                          const std::function<bool(const SqliteStatement &)> &visit)
{
    Result<void> done = stepAll(connection, pages, visit);
    releaseCache(connection);
    return done;
}

} // namespace SessionDeck
