// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitenativetables.h"

#include "core/store/sqlite/sqlitetransaction.h"

namespace SessionDeck {

using NativeTables = SqliteNativeTables;

const QByteArray NativeTables::sessionColumns
    = "key, id, title, participants, created, last_activity, expires, "
      "message_count, size_bytes, incarnation, "
      "revision, metadata";
const QByteArray NativeTables::messageColumns
    = "ordinal, id, parent, sender, recipient, role, content, timestamp, extra";

const QByteArray NativeTables::keyOfSession
    = "(SELECT coalesce((SELECT key FROM sessions WHERE id = ?1), (SELECT session FROM messages WHERE "
      "session "
      "= CAST(substr(?1, 8) AS INTEGER) AND ?1 = 'orphan:' || session AND NOT EXISTS (SELECT 1 FROM sessions "
      "WHERE key = session) LIMIT 1)))";

namespace {

// Steps from one session's messages to the next through their index, which is quick however many there are.
// Lost messages have no name but their key; if a session goes by that name, they have none at all.
const QByteArray orphans
    = "WITH RECURSIVE found(key) AS ("
      "SELECT (SELECT min(session) FROM messages WHERE session > ?1) UNION ALL "
      "SELECT (SELECT min(session) FROM messages WHERE session > found.key) FROM found "
      "WHERE found.key IS NOT NULL) "
      "SELECT key, CASE WHEN EXISTS (SELECT 1 FROM sessions WHERE id = 'orphan:' || found.key) "
      "THEN NULL ELSE 'orphan:' || key END, "
      "(SELECT count(*) FROM messages WHERE session = found.key), "
      "(SELECT total(8 + length(CAST(id || parent || sender || recipient || role || content || extra AS "
      "BLOB))) FROM messages WHERE session = found.key) "
      "FROM found WHERE key IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sessions WHERE key = found.key)";

} // namespace

Result<void> SqliteNativeTables::create(SqliteConnection &connection)
{
    if (const Result<void> wal = connection.execute("PRAGMA journal_mode = WAL"); !wal)
        return wal;
    Result<SqliteTransaction> transaction
        = SqliteTransaction::begin(connection, SqliteTransaction::Kind::Write);
    if (!transaction)
        return fail(transaction.error());
    const Result<qint64> tables = connection.number("SELECT count(*) FROM sqlite_schema");
    if (!tables || *tables > 0) // somebody else was faster
        return tables ? Result<void>() : fail(tables.error());
    const Result<void> made = connection.execute(
        "CREATE TABLE sessions ("
        "key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, participants TEXT NOT NULL, "
        "created INTEGER, last_activity INTEGER, expires INTEGER, message_count INTEGER NOT NULL, "
        "size_bytes INTEGER NOT NULL, incarnation INTEGER NOT NULL, revision INTEGER NOT NULL, "
        "change INTEGER NOT NULL, metadata TEXT NOT NULL) STRICT;"
        "CREATE INDEX sessions_by_activity ON sessions(last_activity);"
        "CREATE UNIQUE INDEX sessions_by_change ON sessions(change);"
        "CREATE TABLE messages ("
        "session INTEGER NOT NULL REFERENCES sessions(key), ordinal INTEGER NOT NULL, id TEXT NOT NULL, "
        "parent TEXT NOT NULL, sender TEXT NOT NULL, recipient TEXT NOT NULL, role TEXT NOT NULL, "
        "content TEXT NOT NULL, timestamp INTEGER, extra TEXT NOT NULL) STRICT;"
        "CREATE UNIQUE INDEX messages_by_session ON messages(session, ordinal);"
        "CREATE TABLE removed (change INTEGER PRIMARY KEY, id TEXT NOT NULL) STRICT;"
        "PRAGMA user_version = "
        + QByteArray::number(version) + "; PRAGMA application_id = " + QByteArray::number(applicationId));
    return made ? transaction->commit() : made;
}

const SqliteFacts &SqliteNativeTables::facts()
{
    const auto make = [] {
        SqliteFacts facts{.sessionTable = QStringLiteral("sessions"),
                          .messageTable = QStringLiteral("messages")};
        const QByteArray select = "SELECT " + sessionColumns + " FROM sessions WHERE ";
        facts.listing = {.sql = select + "key > ?1 ORDER BY key"};
        facts.one = select + "id = ?1";
        facts.estimate = "SELECT (SELECT max(key) FROM sessions) - (SELECT min(key) FROM sessions) + 1";
        facts.raw = {{facts.sessionTable, "SELECT key, * FROM sessions WHERE id = ?1"},
                     {facts.messageTable,
                      "SELECT rowid, * FROM messages WHERE session = " + keyOfSession + " ORDER BY ordinal"}};
        facts.orphans = {.sql = orphans};
        facts.sessionCount = "SELECT count(*) FROM sessions";
        facts.messageCount = "SELECT total(message_count) FROM sessions";
        facts.trails = {{.last = "SELECT max(change) FROM sessions",
                         .since = "SELECT change, id FROM sessions WHERE change > ?1 ORDER BY change"},
                        {.last = "SELECT max(change) FROM removed",
                         .since = "SELECT change, id FROM removed WHERE change > ?1 ORDER BY change",
                         .removals = true}};
        facts.countsChanges = true;
        return facts;
    };
    static const SqliteFacts facts = make();
    return facts;
}

} // namespace SessionDeck
