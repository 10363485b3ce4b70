// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitecheck.h"

#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqliteopening.h"

namespace SessionDeck {

Result<QStringList> checkSqliteDatabase(const QString &path, std::stop_token stop)
{
    const Result<std::unique_ptr<SqliteConnection>> connection = openSqlite(path, {});
    if (!connection)
        return fail(connection.error());
    (*connection)->setStop(stop);
    Result<SqliteStatement> statement = (*connection)->prepare("PRAGMA integrity_check(100)");
    if (!statement)
        return fail(statement.error());
    QStringList faults;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return faults;
        // One row can hold several lines.
        for (const QString &line : QString::fromUtf8(cellBytes(*statement, 0)).split(u'\n')) {
            if (line != u"ok" && !line.isEmpty() && !line.startsWith(u"*** in"))
                faults += line;
        }
    }
}

} // namespace SessionDeck
