// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitenativewriter.h"

#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/session/messageid.h"
#include "core/session/sessionedit.h"
#include "core/session/summarybatch.h"
#include "core/store/sqlite/sqlitenativemessages.h"
#include "core/store/sqlite/sqlitenativerows.h"
#include "core/store/sqlite/sqlitenativetables.h"
#include "core/store/sqlite/sqlitevalues.h"

namespace SessionDeck {

namespace {

// Puts into the record what the session says; whether that changed anything. Participants and metadata that
// say the same keep their text, the expiry is not part of a write.
bool takeOver(const Session &session, SqliteNativeRecord &record)
{
    Session wanted = headerOf(session);
    wanted.expires = record.session.expires;
    if (wanted == record.session)
        return false;
    if (wanted.participants != record.session.participants)
        record.participants = encodeParticipants(wanted.participants);
    if (wanted.metadata != record.session.metadata)
        record.metadata = wanted.metadata.utf8;
    record.session = std::move(wanted);
    return true;
}

// A record as new; one that was made up for messages has their key.
Result<void> insertRecord(SqliteConnection &connection, SqliteNativeRecord &record, const Session &session)
{
    record = {.key = record.key,
              .session = headerOf(session),
              .participants = encodeParticipants(session.participants),
              .metadata = session.metadata.utf8,
              .messageCount = qint64(session.messages.size())};
    record.sizeBytes = nativeSize(record);
    for (const Message &message : session.messages)
        record.sizeBytes += nativeSize(message);
    return insertNativeRecord(connection, record);
}

// Everything that is written of a record that is there. False: it says the same already.
Result<bool> updateRecord(SqliteConnection &connection, SqliteNativeRecord &record, const Session &session,
                          const Expect &expect)
{
    const SqliteNativeRecord stored = record;
    const bool changed = takeOver(session, record);
    if (changed && losesUnreadable(stored, record, expect))
        return fail(unreadableNative(CoreText::tr("table sessions, row %1").arg(record.key), record.fault));
    const Result<SqliteNativeReplaced> messages
        = replaceNativeMessages(connection, record, session.messages, expect);
    if (!messages)
        return fail(messages.error());
    record.messageCount = qint64(session.messages.size());
    if (!changed && !messages->changed && record.messageCount == stored.messageCount)
        return false;
    record.sizeBytes = nativeSize(record) + messages->sizeBytes;
    Result<void> done = changed ? updateNativeTexts(connection, record) : Result<void>();
    if (done)
        done = updateNativeCounts(connection, record);
    return done ? Result<bool>(true) : fail(done.error());
}

} // namespace

Result<Revision> SqliteNativeWriter::revision(SqliteConnection &connection, const QString &id)
{
    m_seen = readNativeRecord(connection, id);
    return m_seen->has_value() ? Result<Revision>((*m_seen)->revision()) : fail(m_seen->error());
}

// As revision() has just seen it in this transaction.
Result<SqliteNativeRecord> SqliteNativeWriter::takeRecord(SqliteConnection &connection, const QString &id)
{
    const auto seen = std::exchange(m_seen, std::nullopt);
    return seen && *seen && (*seen)->session.id == id ? *seen : readNativeRecord(connection, id);
}

Result<Revision> SqliteNativeWriter::write(SqliteConnection &connection, const Session &session,
                                           const Expect &expect)
{
    Result<SqliteNativeRecord> record = takeRecord(connection, session.id);
    const Result<void> valid
        = checkNativeObject(session.metadata, CoreText::tr("the metadata of the session"));
    if (!record || !valid)
        return fail(record ? valid.error() : record.error());
    const bool isNew = record->key == 0;
    Result<void> done;
    if (isNew || !record->orphan.isEmpty()) {
        done = insertRecord(connection, *record, session);
        if (done)
            done = isNew ? addNativeMessages(connection, record->key, session.messages)
                         : replaceNativeMessages(connection, *record, session.messages, expect)
                               .map([](const SqliteNativeReplaced &) {});
    } else {
        done = updateRecord(connection, *record, session, expect).map([](bool) {});
    }
    return done ? Result<Revision>(record->revision()) : fail(done.error());
}

Result<Revision> SqliteNativeWriter::append(SqliteConnection &connection, const AppendRequest &request)
{
    Result<SqliteNativeRecord> record = readNativeRecord(connection, request.id);
    if (!record)
        return fail(record.error());
    if (!record->orphan.isEmpty())
        return fail(noSuchSession(request.id, QStringLiteral("table sessions")));
    const Result<qint64> next = nextNativeOrdinal(connection, record->key);
    if (!next)
        return fail(next.error());
    record->messageCount = *next;
    for (Message message : request.messages) {
        message.ordinal = record->messageCount++;
        if (message.id.isEmpty())
            message.id = newMessageId();
        if (message.timestamp.isNull())
            message.timestamp = Timestamp::now();
        if (const Result<void> put = putNativeMessage(connection, record->key, message); !put)
            return fail(put.error());
        record->sizeBytes += nativeSize(message);
        record->session.lastActivity = std::max(record->session.lastActivity, message.timestamp);
    }
    const Result<void> done = updateNativeCounts(connection, *record);
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
        done = runWith(connection, "DELETE FROM messages WHERE session = " + SqliteNativeTables::keyOfSession,
                       {id.toUtf8()});
    return done ? runWith(connection, "DELETE FROM sessions WHERE id = ?1", {id.toUtf8()}) : done;
}

Result<Revision> SqliteNativeWriter::setExpiry(SqliteConnection &connection, const QString &id,
                                               Timestamp expires)
{
    const Result<SqliteNativeRecord> record = readNativeRecord(connection, id);
    const Result<qint64> change
        = record ? nextNativeChange(connection) : Result<qint64>(fail(record.error()));
    if (!change)
        return fail(change.error());
    if (!record->orphan.isEmpty())
        return fail(noSuchSession(id, QStringLiteral("table sessions")));
    if (record->session.expires != expires) {
        const Result<void> done
            = runWith(connection, "UPDATE sessions SET expires = ?1, change = ?2 WHERE key = ?3",
                      {microsecondsOf(expires), *change, record->key});
        if (!done)
            return fail(done.error());
    }
    return record->revision();
}

} // namespace SessionDeck
