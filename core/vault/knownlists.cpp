// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/knownlists.h"

#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitevalues.h"

#include <sqlite3.h>

namespace SessionDeck {

Result<std::vector<QString>> knownIds(KnownSessions &known, const QString &store, const QString &after,
                                      int limit)
{
    return collectRows(
        prepareWith(known.database(),
                    "SELECT session FROM known WHERE store = ?1 AND session > ?2 ORDER BY session LIMIT ?3",
                    {store.toUtf8(), after.toUtf8(), qint64(limit)}),
        [](const SqliteStatement &row) { return QString::fromUtf8(cellBytes(row, 0)); });
}

Result<qint64> knownCount(KnownSessions &known, const QString &store)
{
    Result<SqliteStatement> row
        = prepareWith(known.database(), "SELECT count(*) FROM known WHERE store = ?1", {store.toUtf8()});
    const Result<bool> found = row ? row->step() : fail(row.error());
    return found ? Result<qint64>(sqlite3_column_int64(row->handle(), 0)) : fail(found.error());
}

Result<qint64> knownBytes(KnownSessions &known)
{
    return known.database().number("SELECT value FROM figures WHERE name = 'packed_bytes'");
}

} // namespace SessionDeck
