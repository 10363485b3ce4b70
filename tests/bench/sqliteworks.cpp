// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchrun.h"
#include "tests/bench/benchstores.h"

#include <sqlite3.h>

namespace SessionDeck {

namespace {

// What a list shows, read with the C API alone.
qint64 readRows(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt *rows = nullptr;
    sqlite3_prepare_v2(
        database, "SELECT session_id, participants, created_at, last_activity, message_count FROM sessions",
        -1, &rows, nullptr);
    qint64 count = 0;
    double sum = 0; // or the compiler might leave reading out
    while (sqlite3_step(rows) == SQLITE_ROW) {
        ++count;
        sum += sqlite3_column_text(rows, 0)[0] + sqlite3_column_text(rows, 1)[0];
        sum += sqlite3_column_bytes(rows, 0) + sqlite3_column_bytes(rows, 1);
        sum += sqlite3_column_double(rows, 2) + sqlite3_column_double(rows, 3);
        sum += double(sqlite3_column_int64(rows, 4));
    }
    sqlite3_finalize(rows);
    sqlite3_close(database);
    return sum > 0 ? count : 0;
}

} // namespace

void benchSqliteList(const BenchSizes &sizes, const QString &folder)
{
    const StoreLocation location{.driver = "sqlite", .layout = "multichat", .path = folder + "/list.db"};
    makeBenchStore(location, {.sessions = sizes.sqliteSessions, .messages = 0});
    const auto floor = [&] { expectCount(readRows(location.path), sizes.sqliteSessions); };
    BenchLine line = compare(
        sizes.rounds, [&] { listStore(location, sizes.sqliteSessions); }, floor);
    line.work = QString("list %1 sessions, SQLite").arg(sizes.sqliteSessions);
    line.bar = 1.5;
    print(line);
    line = compare(
        sizes.rounds, [&] { catalogStore(location, sizes.sqliteSessions); }, floor);
    line.work = QString("list %1 sessions into a catalog, SQLite").arg(sizes.sqliteSessions);
    print(line);
}

} // namespace SessionDeck
