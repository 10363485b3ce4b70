// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitemultichatrecord.h"

#include "core/base/canonicaljson.h"
#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitevalues.h"

#include <sqlite3.h>

namespace SessionDeck {

namespace {

using MultichatTables = SqliteMultichatTables;

// A session record as it is stored; rowid 0 means that there is none.
struct Record
{
    Session session = {};
    qint64 rowid = 0;
    bool found = false;
};

// As Python's json.dumps writes it.
QByteArray pythonArray(const QStringList &names)
{
    QByteArrayList literals;
    for (const QString &name : names)
        literals += encodeJsonString(name, JsonEscape::Ascii);
    return '[' + literals.join(", ") + ']';
}

Result<Record> readRecord(SqliteConnection &connection, const MultichatTables &tables, const QString &id)
{
    Result<SqliteStatement> row = prepareWith(connection, tables.session, {id.toUtf8()});
    if (!row)
        return fail(row.error());
    Record record;
    const Result<bool> first = row->step();
    if (!first)
        return fail(first.error());
    if (!*first)
        return record;
    QByteArray fault;
    readMultichatSession(*row, record.session, fault);
    record.rowid = sqlite3_column_int64(row->handle(), MultichatTables::SessionKey);
    record.found = true;
    const Result<bool> second = row->step();
    if (second && *second)
        return fail(ErrorCode::Corrupt,
                    CoreText::tr("Two session records have this id. Remove one of them first."), id);
    return record;
}

Result<void> checkHolds(const Session &session, const Record &record)
{
    const bool holds = session.title.isEmpty()
        && (saysNothing(session.metadata) || session.metadata == record.session.metadata)
        && (record.found || session.expires.isNull());
    if (holds)
        return {};
    return fail(
        ErrorCode::Unsupported,
        CoreText::tr("The layout multichat has no place for a title, metadata or an expiry of a session. "
                     "Leave them empty, or use a store of the layout native."),
        session.id);
}

Result<void> createRecord(SqliteConnection &connection, const Session &session)
{
    const Timestamp last = session.lastActivity.isNull() && !session.messages.empty()
        ? session.messages.back().timestamp
        : session.lastActivity;
    const Timestamp activity = last.isNull() ? Timestamp::now() : last;
    const Timestamp created = session.created.isNull() ? activity : session.created;
    return runWith(
        connection,
        "INSERT INTO sessions (session_id, participants, created_at, last_activity, message_count) "
        "VALUES (?1, ?2, ?3, ?4, ?5)",
        {session.id.toUtf8(), pythonArray(session.participants), secondsOf(created), secondsOf(activity),
         qint64(session.messages.size())});
}

// Sets a moment unless it is not given or is already there.
Result<void> updateTime(SqliteConnection &connection, const QByteArray &update, Timestamp given,
                        const Record &record, Timestamp stored)
{
    if (given.isNull() || given == stored)
        return {};
    return runWith(connection, update, {secondsOf(given), record.rowid});
}

} // namespace

Result<void> writeMultichatRecord(SqliteConnection &connection, const MultichatTables &tables,
                                  const Session &session, bool messagesChanged)
{
    const Result<Record> record = readRecord(connection, tables, session.id);
    if (!record)
        return fail(record.error());
    const Session &stored = record->session;
    Result<void> done = checkHolds(session, *record);
    if (!done || !record->found)
        return done ? createRecord(connection, session) : done;
    const auto update = [&](const char *column) -> QByteArray {
        return QByteArray("UPDATE sessions SET ") + column + " = ?1 WHERE " + tables.sessionRowid + " = ?2";
    };
    if (session.participants != stored.participants)
        done
            = runWith(connection, update("participants"), {pythonArray(session.participants), record->rowid});
    if (done)
        done = updateTime(connection, update("created_at"), session.created, *record, stored.created);
    if (done)
        done = updateTime(connection, update("last_activity"), session.lastActivity, *record,
                          stored.lastActivity);
    if (done && messagesChanged)
        done = runWith(connection, update("message_count"), {qint64(session.messages.size()), record->rowid});
    return done;
}

Result<void> countMultichatMessages(SqliteConnection &connection, const QString &sessionId, qint64 added)
{
    const Result<void> done = runWith(connection,
                                      "UPDATE sessions SET message_count = coalesce(message_count, 0) + ?1, "
                                      "last_activity = ?2 WHERE session_id = ?3",
                                      {added, secondsOf(Timestamp::now()), sessionId.toUtf8()});
    if (done && changedRows(connection) == 0)
        return fail(
            ErrorCode::NotFound,
            CoreText::tr("These messages have no session record that could be continued. Save the session "
                         "first; that makes one."),
            sessionId);
    return done;
}

} // namespace SessionDeck
