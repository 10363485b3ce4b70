// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitenativewriter.h"

#include "core/base/coretext.h"
#include "core/session/summarybatch.h"
#include "core/store/sqlite/sqlitenativerows.h"
#include "core/store/sqlite/sqlitevalues.h"

#include <QUuid>

namespace SessionDeck {

namespace {

// Puts into the record what the session says; whether that changed anything. Participants that say the same
// keep their text, the expiry is not part of a write.
bool takeOver(const Session &session, SqliteNativeRecord &record)
{
    Session wanted = session;
    wanted.expires = record.session.expires;
    wanted.messages.clear();
    wanted.branches.clear();
    if (wanted == record.session)
        return false;
    if (wanted.participants != record.session.participants)
        record.participants = encodeParticipants(wanted.participants);
    record.session = std::move(wanted);
    return true;
}

SqliteNativeRecord newRecord(const Session &session)
{
    SqliteNativeRecord record{.session = session, .participants = encodeParticipants(session.participants)};
    record.session.messages.clear();
    record.session.branches.clear();
    record.messageCount = qint64(session.messages.size());
    record.sizeBytes = nativeSize(record.session);
    for (const Message &message : session.messages)
        record.sizeBytes += nativeSize(message);
    return record;
}

Result<Revision> create(SqliteConnection &connection, const Session &session)
{
    SqliteNativeRecord record = newRecord(session);
    Result<void> done = insertNativeRecord(connection, record);
    for (size_t i = 0; done && i < session.messages.size(); ++i) {
        Message message = session.messages[i];
        message.ordinal = qint64(i);
        done = putNativeMessage(connection, record.key, message);
    }
    return done ? Result<Revision>(record.revision()) : fail(done.error());
}

} // namespace

Result<Revision> SqliteNativeWriter::revision(SqliteConnection &connection, const QString &id)
{
    const Result<SqliteNativeRecord> record = readNativeRecord(connection, id);
    return record ? Result<Revision>(record->revision()) : fail(record.error());
}

Result<Revision> SqliteNativeWriter::write(SqliteConnection &connection, const Session &session)
{
    Result<SqliteNativeRecord> record = readNativeRecord(connection, session.id);
    const Result<void> valid
        = checkNativeObject(session.metadata, CoreText::tr("the metadata of the session"));
    if (!record || !valid)
        return fail(record ? valid.error() : record.error());
    if (record->key == 0)
        return create(connection, session);
    const bool recordChanged = takeOver(session, *record);
    const Result<SqliteNativeReplaced> messages
        = replaceNativeMessages(connection, record->key, session.messages);
    if (!messages)
        return fail(messages.error());
    if (!recordChanged && !messages->changed)
        return record->revision();
    record->messageCount = qint64(session.messages.size());
    record->sizeBytes = nativeSize(record->session) + messages->sizeBytes;
    const Result<void> done = updateNativeRecord(connection, *record);
    return done ? Result<Revision>(record->revision()) : fail(done.error());
}

Result<Revision> SqliteNativeWriter::append(SqliteConnection &connection, const AppendRequest &request)
{
    Result<SqliteNativeRecord> record = readNativeRecord(connection, request.id);
    if (!record)
        return fail(record.error());
    for (Message message : request.messages) {
        message.ordinal = record->messageCount++;
        if (message.id.isEmpty())
            message.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (message.timestamp.isNull())
            message.timestamp = Timestamp::now();
        if (const Result<void> put = putNativeMessage(connection, record->key, message); !put)
            return fail(put.error());
        record->sizeBytes += nativeSize(message);
        record->session.lastActivity = std::max(record->session.lastActivity, message.timestamp);
    }
    const Result<void> done = updateNativeRecord(connection, *record);
    return done ? Result<Revision>(record->revision()) : fail(done.error());
}

Result<void> SqliteNativeWriter::remove(SqliteConnection &connection, const QString &id)
{
    const Result<qint64> change = nextNativeChange(connection);
    if (!change)
        return fail(change.error());
    // Removals are remembered for those who watch; the last ten thousand are enough, others scan again.
    Result<void> done
        = runWith(connection, "INSERT INTO removed (change, id) VALUES (?1, ?2)", {*change, id.toUtf8()});
    if (done)
        done = runWith(connection,
                       "DELETE FROM removed WHERE change <= (SELECT change FROM removed ORDER BY change DESC "
                       "LIMIT 1 OFFSET 10000)",
                       {});
    if (done)
        done = runWith(connection,
                       "DELETE FROM messages WHERE session = (SELECT key FROM sessions WHERE id = ?1)",
                       {id.toUtf8()});
    return done ? runWith(connection, "DELETE FROM sessions WHERE id = ?1", {id.toUtf8()}) : done;
}

bool SqliteNativeWriter::canExpire() const
{
    return true;
}

Result<Revision> SqliteNativeWriter::setExpiry(SqliteConnection &connection, const QString &id,
                                               Timestamp expires)
{
    const Result<SqliteNativeRecord> record = readNativeRecord(connection, id);
    const Result<qint64> change
        = record ? nextNativeChange(connection) : Result<qint64>(fail(record.error()));
    if (!change)
        return fail(change.error());
    if (record->session.expires != expires) {
        const Result<void> done
            = runWith(connection, "UPDATE sessions SET expires = ?1, change = ?2 WHERE key = ?3",
                      {microsecondsOf(expires), *change, record->key});
        if (!done)
            return fail(done.error());
    }
    return record->revision();
}

void SqliteNativeWriter::rolledBack()
{
}

} // namespace SessionDeck
