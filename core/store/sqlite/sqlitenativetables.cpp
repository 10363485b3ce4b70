// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitenativetables.h"

#include "core/session/summarybatch.h"
#include "core/store/sqlite/participanttext.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitetransaction.h"
#include "core/store/sqlite/sqlitevalues.h"

namespace SessionDeck {

using Tables = SqliteNativeTables;

const QByteArray Tables::sessionColumns = "key, id, title, participants, created, last_activity, expires, "
                                          "message_count, size_bytes, incarnation, "
                                          "revision, metadata";
const QByteArray Tables::messageColumns
    = "ordinal, id, parent, sender, recipient, role, content, timestamp, extra";

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
        facts.raw
            = {{facts.sessionTable, "SELECT key, * FROM sessions WHERE id = ?1"},
               {facts.messageTable,
                "SELECT m.rowid, m.* FROM messages m JOIN sessions s ON m.session = s.key WHERE s.id = ?1 "
                "ORDER BY m.ordinal"}};
        facts.sessionCount = "SELECT count(*) FROM sessions";
        facts.messageCount = "SELECT total(message_count) FROM sessions";
        facts.trails = {{.last = "SELECT max(change) FROM sessions",
                         .since = "SELECT change, id FROM sessions WHERE change > ?1 ORDER BY change"},
                        {.last = "SELECT max(change) FROM removed",
                         .since = "SELECT change, id FROM removed WHERE change > ?1 ORDER BY change",
                         .removals = true}};
        facts.trailsTellAll = true;
        return facts;
    };
    static const SqliteFacts facts = make();
    return facts;
}

Revision SqliteNativeRecord::revision() const
{
    if (key == 0)
        return {};
    return {QByteArray::number(quint64(incarnation), 16) + '-' + QByteArray::number(revisionNumber)};
}

Result<SqliteNativeRecord> readNativeRecord(SqliteConnection &connection, const QString &id)
{
    Result<SqliteStatement> row = prepareWith(connection, Tables::facts().one, {id.toUtf8()});
    if (!row)
        return fail(row.error());
    SqliteNativeRecord record;
    const Result<bool> found = row->step();
    if (!found)
        return fail(found.error());
    if (!*found)
        return record;
    SqliteCells cells(*row, record.fault);
    record.key = cells.number(Tables::Key);
    record.participants = cells.text(Tables::Participants).toByteArray();
    if (!isParticipantArray(record.participants))
        cells.blame(Tables::Participants, "is not a JSON array of names");
    record.messageCount = cells.number(Tables::MessageCount);
    record.sizeBytes = cells.number(Tables::SizeBytes);
    record.incarnation = cells.number(Tables::Incarnation);
    record.revisionNumber = cells.number(Tables::RevisionNumber);
    record.session = {.id = cells.string(Tables::Id),
                      .title = cells.string(Tables::Title),
                      .participants = decodeParticipants(record.participants),
                      .created = cells.time(Tables::Created, SqliteTime::Microseconds),
                      .lastActivity = cells.time(Tables::LastActivity, SqliteTime::Microseconds),
                      .expires = cells.time(Tables::Expires, SqliteTime::Microseconds),
                      .metadata = {cells.text(Tables::Metadata).toByteArray()}};
    return record;
}

Message readNativeMessage(const SqliteStatement &row, QByteArray &fault)
{
    SqliteCells cells(row, fault);
    return {.id = cells.string(Tables::MessageId),
            .ordinal = cells.number(Tables::Ordinal),
            .parent = cells.string(Tables::Parent),
            .sender = cells.string(Tables::Sender),
            .recipient = cells.string(Tables::Recipient),
            .role = cells.string(Tables::Role),
            .content = cells.string(Tables::Content),
            .timestamp = cells.time(Tables::MessageTime, SqliteTime::Microseconds),
            .extra = {cells.text(Tables::Extra).toByteArray()}};
}

qint64 nativeSize(const Message &message)
{
    qint64 bytes = message.extra.utf8.size() + 8; // its time
    for (const QString &text :
         {message.id, message.parent, message.sender, message.recipient, message.role, message.content})
        bytes += text.toUtf8().size();
    return bytes;
}

qint64 nativeSize(const Session &session)
{
    return session.id.toUtf8().size() + session.title.toUtf8().size()
        + encodeParticipants(session.participants).size() + session.metadata.utf8.size();
}

} // namespace SessionDeck
