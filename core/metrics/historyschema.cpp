// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historyschema.h"

#include "core/base/coretext.h"
#include "core/metrics/historytiers.h"
#include "core/store/sqlite/sqlitetransaction.h"

#include <sqlite3.h>

namespace SessionDeck {

namespace {

constexpr qint64 applicationId = 0x53444d48; // "SDMH"
constexpr qint64 formatVersion = 1;

QByteArray tables()
{
    QByteArray sql
        = "CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;"
          "CREATE TABLE IF NOT EXISTS stores (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE);"
          "CREATE TABLE IF NOT EXISTS series (id INTEGER PRIMARY KEY, store INTEGER NOT NULL,"
          " kind INTEGER NOT NULL, name TEXT NOT NULL, UNIQUE (store, kind, name));"
          "CREATE TABLE IF NOT EXISTS alerts (rule TEXT NOT NULL, store TEXT NOT NULL,"
          " status TEXT NOT NULL, since INTEGER NOT NULL, raised INTEGER, times INTEGER NOT NULL,"
          " value REAL NOT NULL, metric TEXT NOT NULL, PRIMARY KEY (rule, store)) WITHOUT ROWID;"
          "CREATE TABLE IF NOT EXISTS alert_events (id INTEGER PRIMARY KEY, at INTEGER NOT NULL,"
          " rule TEXT NOT NULL, store TEXT NOT NULL, status TEXT NOT NULL, value REAL NOT NULL,"
          " metric TEXT NOT NULL, text TEXT NOT NULL);";
    for (const HistoryTier &tier : historyTiers()) {
        sql += "CREATE TABLE IF NOT EXISTS " + tier.figures()
            + " (series INTEGER NOT NULL, at INTEGER NOT NULL, span INTEGER NOT NULL, count INTEGER NOT NULL,"
              " min REAL NOT NULL, max REAL NOT NULL, mean REAL NOT NULL, PRIMARY KEY (series, at))"
              " WITHOUT ROWID;";
        sql += "CREATE TABLE IF NOT EXISTS " + tier.latencies()
            + " (series INTEGER NOT NULL, at INTEGER NOT NULL, span INTEGER NOT NULL,"
              " histogram BLOB NOT NULL, PRIMARY KEY (series, at)) WITHOUT ROWID;";
    }
    return sql + "PRAGMA application_id = " + QByteArray::number(applicationId)
        + "; PRAGMA user_version = " + QByteArray::number(formatVersion);
}

} // namespace

Result<void> makeHistoryTables(SqliteConnection &connection)
{
    const Result<qint64> version = connection.number("PRAGMA user_version");
    if (!version)
        return fail(version.error());
    if (*version == formatVersion)
        return {};
    if (*version > formatVersion)
        return fail(
            ErrorCode::Unsupported,
            CoreText::tr("The history of measurements was made by a newer SessionDeck. Update this one, "
                         "or move the file away to begin a new history."),
            connection.file().target().path);
    Result<SqliteTransaction> transaction
        = SqliteTransaction::begin(connection, SqliteTransaction::Kind::Write);
    if (!transaction)
        return fail(transaction.error());
    if (const Result<void> made = connection.execute(tables()); !made)
        return made;
    return transaction->commit();
}

Result<std::optional<qint64>> historyFact(SqliteConnection &connection, const QByteArray &name)
{
    Result<SqliteStatement> row = connection.prepare("SELECT value FROM facts WHERE name = ?1");
    if (!row)
        return fail(row.error());
    row->bind(1, QByteArrayView(name));
    const Result<bool> found = row->step();
    if (!found)
        return fail(found.error());
    return *found ? std::optional<qint64>(sqlite3_column_int64(row->handle(), 0)) : std::nullopt;
}

Result<void> setHistoryFact(SqliteConnection &connection, const QByteArray &name, qint64 value)
{
    Result<SqliteStatement> row = connection.prepare(
        "INSERT INTO facts VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value");
    if (!row)
        return fail(row.error());
    row->bind(1, QByteArrayView(name));
    row->bind(2, value);
    return row->run();
}

} // namespace SessionDeck
