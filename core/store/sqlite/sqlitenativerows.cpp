// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitenativerows.h"

#include "core/base/coretext.h"
#include "core/base/jsonscanner.h"
#include "core/store/sqlite/sqlitevalues.h"

#include <QRandomGenerator>

namespace SessionDeck {

namespace {

using Tables = SqliteNativeTables;

// Ordinals whose stored row differs from the message that belongs there. Collected before anything is
// changed: a table that is being read must not change.
Result<std::vector<size_t>> differing(SqliteConnection &connection, qint64 session,
                                      const std::vector<Message> &messages)
{
    Result<SqliteStatement> row = prepareWith(
        connection, "SELECT " + Tables::messageColumns + " FROM messages WHERE session = ?1 ORDER BY ordinal",
        {session});
    if (!row)
        return fail(row.error());
    std::vector<bool> same(messages.size());
    QByteArray fault;
    for (;;) {
        const Result<bool> found = row->step();
        if (!found)
            return fail(found.error());
        if (!*found)
            break;
        const Message stored = readNativeMessage(*row, fault);
        if (stored.ordinal < 0 || stored.ordinal >= qint64(messages.size()))
            continue;
        Message wanted = messages[size_t(stored.ordinal)];
        wanted.ordinal = stored.ordinal;
        same[size_t(stored.ordinal)] = wanted == stored;
    }
    std::vector<size_t> different;
    for (size_t i = 0; i < same.size(); ++i) {
        if (!same[i])
            different.push_back(i);
    }
    return different;
}

} // namespace

Result<qint64> nextNativeChange(SqliteConnection &connection)
{
    return connection.number("SELECT max(coalesce((SELECT max(change) FROM sessions), 0), "
                             "coalesce((SELECT max(change) FROM removed), 0)) + 1");
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
    const Result<void> done = runWith(
        connection,
        "INSERT INTO sessions (id, title, participants, created, last_activity, expires, message_count, "
        "size_bytes, incarnation, revision, change, metadata) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        {session.id.toUtf8(), session.title.toUtf8(), record.participants, microsecondsOf(session.created),
         microsecondsOf(session.lastActivity), microsecondsOf(session.expires), record.messageCount,
         record.sizeBytes, record.incarnation, record.revisionNumber, *change, session.metadata.utf8});
    record.key = lastInsertedRow(connection);
    return done;
}

Result<void> updateNativeRecord(SqliteConnection &connection, SqliteNativeRecord &record)
{
    ++record.revisionNumber;
    const Result<qint64> change = nextNativeChange(connection);
    if (!change)
        return fail(change.error());
    const Session &session = record.session;
    return runWith(connection,
                   "UPDATE sessions SET title = ?2, participants = ?3, created = ?4, last_activity = ?5, "
                   "message_count = ?6, size_bytes = ?7, revision = ?8, change = ?9, metadata = ?10 "
                   "WHERE key = ?1",
                   {record.key, session.title.toUtf8(), record.participants, microsecondsOf(session.created),
                    microsecondsOf(session.lastActivity), record.messageCount, record.sizeBytes,
                    record.revisionNumber, *change, session.metadata.utf8});
}

Result<void> putNativeMessage(SqliteConnection &connection, qint64 session, const Message &message)
{
    const Result<void> valid = checkNativeObject(
        message.extra, CoreText::tr("the further fields of message %1").arg(message.ordinal));
    if (!valid)
        return valid;
    return runWith(connection,
                   "INSERT INTO messages (session, ordinal, id, parent, sender, recipient, role, content, "
                   "timestamp, extra) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) "
                   "ON CONFLICT (session, ordinal) DO UPDATE SET id = ?3, parent = ?4, sender = ?5, "
                   "recipient = ?6, role = ?7, content = ?8, timestamp = ?9, extra = ?10",
                   {session, message.ordinal, message.id.toUtf8(), message.parent.toUtf8(),
                    message.sender.toUtf8(), message.recipient.toUtf8(), message.role.toUtf8(),
                    message.content.toUtf8(), microsecondsOf(message.timestamp), message.extra.utf8});
}

Result<SqliteNativeReplaced> replaceNativeMessages(SqliteConnection &connection, qint64 session,
                                                   const std::vector<Message> &messages)
{
    const Result<std::vector<size_t>> different = differing(connection, session, messages);
    if (!different)
        return fail(different.error());
    SqliteNativeReplaced replaced{.changed = !different->empty()};
    for (const size_t ordinal : *different) {
        Message message = messages[ordinal];
        message.ordinal = qint64(ordinal);
        if (const Result<void> put = putNativeMessage(connection, session, message); !put)
            return fail(put.error());
    }
    const Result<void> cut = runWith(connection, "DELETE FROM messages WHERE session = ?1 AND ordinal >= ?2",
                                     {session, qint64(messages.size())});
    if (!cut)
        return fail(cut.error());
    replaced.changed = replaced.changed || changedRows(connection) > 0;
    for (const Message &message : messages)
        replaced.sizeBytes += nativeSize(message);
    return replaced;
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

} // namespace SessionDeck
