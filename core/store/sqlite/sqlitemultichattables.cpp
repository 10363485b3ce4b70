// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitemultichattables.h"

#include "core/session/summarybatch.h"
#include "core/store/sqlite/participanttext.h"
#include "core/store/sqlite/sqlitecell.h"

#include <sqlite3.h>

namespace SessionDeck {

namespace {

QByteArray selectList(const SqliteTable &table, const QStringList &columns)
{
    QByteArray list = table.rowid().isEmpty() ? "0" : table.rowid();
    for (const QString &column : columns)
        list += ", " + quotedName(column);
    return list;
}

JsonText otherCells(const SqliteStatement &row, int first)
{
    return {sqlite3_column_count(row.handle()) > first ? cellsToJson(row, first) : QByteArray()};
}

// The statement over all rows of a table, in pages if it has a rowid.
SqlitePages pagesOf(const SqliteTable &table, const QStringList &columns)
{
    const QByteArray rowid = table.rowid();
    const QByteArray select = "SELECT " + selectList(table, columns) + " FROM " + quotedName(table.name);
    if (rowid.isEmpty())
        return {.sql = select, .keyed = false};
    return {.sql = select + " WHERE " + rowid + " > ?1 ORDER BY " + rowid};
}

SqliteTrail trailOf(const SqliteTable &table)
{
    const QByteArray rowid = table.rowid();
    const QByteArray from = " FROM " + quotedName(table.name);
    return {.last = "SELECT max(" + rowid + ')' + from,
            .since
            = "SELECT " + rowid + ", session_id" + from + " WHERE " + rowid + " > ?1 ORDER BY " + rowid};
}

SqliteFacts factsOf(const SqliteTable &sessions, const SqliteTable &messages)
{
    const QStringList listed = SqliteMultichatTables::sessionColumns();
    SqliteFacts facts{.sessionTable = sessions.name, .messageTable = messages.name};
    facts.listing = pagesOf(sessions, listed);
    facts.one = "SELECT " + selectList(sessions, listed) + " FROM sessions WHERE session_id = ?1";
    facts.sessionCount = "SELECT count(*) FROM sessions";
    facts.messageCount = "SELECT count(*) FROM messages";
    // Two subqueries, because only a max() or min() that stands alone does not read the whole table.
    facts.estimate = facts.listing.keyed ? "SELECT (SELECT max(" + sessions.rowid()
            + ") FROM sessions) - (SELECT min(" + sessions.rowid() + ") FROM sessions) + 1"
                                         : facts.sessionCount;
    QStringList counted = messages.columns;
    counted.removeAll(QStringLiteral("session_id"));
    facts.tally = pagesOf(messages, QStringList{QStringLiteral("session_id")} + counted);
    const QByteArray where = " WHERE session_id = ?1";
    facts.raw
        = {{sessions.name, "SELECT " + selectList(sessions, sessions.columns) + " FROM sessions" + where},
           {messages.name,
            "SELECT " + selectList(messages, messages.columns) + " FROM messages" + where
                + " ORDER BY timestamp, 1"}};
    for (const SqliteTable *table : {&sessions, &messages}) {
        if (!table->rowid().isEmpty())
            facts.trails.push_back(trailOf(*table));
    }
    return facts;
}

} // namespace

QStringList SqliteMultichatTables::sessionColumns()
{
    return {QStringLiteral("session_id"), QStringLiteral("participants"), QStringLiteral("created_at"),
            QStringLiteral("last_activity"), QStringLiteral("message_count")};
}

QStringList SqliteMultichatTables::messageColumns()
{
    return {QStringLiteral("session_id"), QStringLiteral("id"),      QStringLiteral("sender"),
            QStringLiteral("recipient"),  QStringLiteral("content"), QStringLiteral("timestamp")};
}

SqliteMultichatTables SqliteMultichatTables::of(const SqliteSchema &schema)
{
    const SqliteTable &sessions = *schema.find(QStringLiteral("sessions"));
    const SqliteTable &messages = *schema.find(QStringLiteral("messages"));
    SqliteMultichatTables tables;
    tables.sessionRowid = sessions.rowid();
    tables.messageRowid = messages.rowid();
    const QStringList sessionAll = sessionColumns() + sessions.otherColumns(sessionColumns());
    const QStringList messageAll = messageColumns() + messages.otherColumns(messageColumns());
    tables.session = "SELECT " + selectList(sessions, sessionAll) + " FROM sessions WHERE session_id = ?1";
    const QByteArray fromMessages = "SELECT " + selectList(messages, messageAll) + " FROM messages WHERE ";
    tables.messages = fromMessages + "session_id = ?1 ORDER BY timestamp, 1";
    tables.messagesOfMany
        = fromMessages + "session_id IN (SELECT value FROM json_each(?1)) ORDER BY timestamp, 1";
    tables.message = fromMessages + tables.messageRowid + " = ?1";
    tables.facts = factsOf(sessions, messages);
    return tables;
}

void readMultichatSession(const SqliteStatement &row, Session &session, QByteArray &fault)
{
    using MultichatTables = SqliteMultichatTables;
    SqliteCells cells(row, fault);
    session.id = cells.string(MultichatTables::SessionId);
    const QByteArrayView participants = cells.text(MultichatTables::Participants);
    session.participants = decodeParticipants(participants);
    session.created = cells.time(MultichatTables::Created, SqliteTime::Seconds);
    session.lastActivity = cells.time(MultichatTables::LastActivity, SqliteTime::Seconds);
    if (!isParticipantArray(participants))
        cells.blame(MultichatTables::Participants, "is not a JSON array of names");
    session.metadata = otherCells(row, MultichatTables::SessionOthers);
}

Message readMultichatMessage(const SqliteStatement &row, QByteArray &fault)
{
    using MultichatTables = SqliteMultichatTables;
    SqliteCells cells(row, fault);
    return {.id = cells.string(MultichatTables::MessageId),
            .sender = cells.string(MultichatTables::Sender),
            .recipient = cells.string(MultichatTables::Recipient),
            .content = cells.string(MultichatTables::Content),
            .timestamp = cells.time(MultichatTables::MessageTime, SqliteTime::Seconds),
            .extra = otherCells(row, MultichatTables::MessageOthers)};
}

} // namespace SessionDeck
