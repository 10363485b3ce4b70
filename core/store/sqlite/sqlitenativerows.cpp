// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitenativerows.h"

#include "core/base/coretext.h"
#include "core/base/jsonscanner.h"
#include "core/store/sqlite/sqlitevalues.h"

#include <QRandomGenerator>

namespace SessionDeck {

namespace {

const QByteArray unusedKey = "max(coalesce((SELECT max(key) FROM sessions), 0), "
                             "coalesce((SELECT max(session) FROM messages), 0)) + 1";

} // namespace

Result<qint64> nextNativeChange(SqliteConnection &connection)
{
    static const QByteArray sql = "SELECT max(coalesce((SELECT max(change) FROM sessions), 0), "
                                  "coalesce((SELECT max(change) FROM removed), 0)) + 1";
    return connection.number(sql);
}

Result<qint64> nextNativeKey(SqliteConnection &connection)
{
    static const QByteArray sql = "SELECT " + unusedKey;
    return connection.number(sql);
}

Result<void> insertNativeRecord(SqliteConnection &connection, SqliteNativeRecord &record)
{
    // Random, so that a session that is deleted and made anew never has a revision of before.
    record.incarnation = qint64(QRandomGenerator::global()->generate64() >> 1);
    record.revisionNumber = 1;
    const Result<qint64> change = nextNativeChange(connection);
    if (!change)
        return fail(change.error());
    const Session &session = record.session;
    const SqliteValue key = record.key == 0 ? SqliteValue() : SqliteValue(record.key);
    static const QByteArray sql
        = "INSERT INTO sessions (id, title, participants, created, last_activity, expires, message_count, "
          "size_bytes, incarnation, revision, change, metadata, key) "
          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, coalesce(?13, "
        + unusedKey + "))";
    const Result<void> done = runWith(
        connection, sql,
        {session.id.toUtf8(), session.title.toUtf8(), record.participants, microsecondsOf(session.created),
         microsecondsOf(session.lastActivity), microsecondsOf(session.expires), record.messageCount,
         record.sizeBytes, record.incarnation, record.revisionNumber, *change, record.metadata, key});
    record.key = lastInsertedRow(connection);
    return done;
}

Result<void> updateNativeCounts(SqliteConnection &connection, SqliteNativeRecord &record)
{
    ++record.revisionNumber;
    const Result<qint64> change = nextNativeChange(connection);
    if (!change)
        return fail(change.error());
    return runWith(connection,
                   "UPDATE sessions SET last_activity = ?2, message_count = ?3, size_bytes = ?4, "
                   "revision = ?5, change = ?6 WHERE key = ?1",
                   {record.key, microsecondsOf(record.session.lastActivity), record.messageCount,
                    record.sizeBytes, record.revisionNumber, *change});
}

Result<void> updateNativeTexts(SqliteConnection &connection, const SqliteNativeRecord &record)
{
    const Session &session = record.session;
    return runWith(connection,
                   "UPDATE sessions SET title = ?2, participants = ?3, created = ?4, metadata = ?5 "
                   "WHERE key = ?1",
                   {record.key, session.title.toUtf8(), record.participants, microsecondsOf(session.created),
                    record.metadata});
}

Result<void> checkNativeObject(const JsonText &text, const QString &what)
{
    if (text.isEmpty())
        return {};
    const Result<JsonRange> value = checkJson(text.utf8);
    if (value && value->type == JsonType::Object)
        return {};
    return fail(ErrorCode::Invalid, CoreText::tr("A JSON object is needed for %1.").arg(what),
                value ? QString() : value.error().place);
}

bool carriesText(const JsonText &object, QByteArrayView unreadable)
{
    return unreadable.isEmpty() || object.utf8.contains(encodeJsonString(QString::fromUtf8(unreadable)));
}

bool losesUnreadable(const SqliteNativeRecord &stored, const SqliteNativeRecord &fresh, const Expect &expect)
{
    const bool replaced = stored.session.metadata.isEmpty() && fresh.metadata != stored.metadata;
    const bool blind = !stored.fault.isEmpty() && expect.kind != Expect::Kind::Revision;
    return blind || (replaced && !carriesText(fresh.session.metadata, stored.metadata));
}

Error unreadableNative(const QString &place, const QByteArray &fault)
{
    return {.code = ErrorCode::Corrupt,
            .message = CoreText::tr("What is stored there cannot be read (%1), and saving would lose it. "
                                    "Repair it first, or save the session under another id.")
                           .arg(QString::fromUtf8(fault)),
            .place = place};
}

} // namespace SessionDeck
