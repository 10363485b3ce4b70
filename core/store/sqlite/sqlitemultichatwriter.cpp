// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitemultichatwriter.h"

#include "core/base/coretext.h"
#include "core/session/messageid.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitemultichatmessage.h"
#include "core/store/sqlite/sqlitemultichatmessages.h"
#include "core/store/sqlite/sqlitemultichatraw.h"
#include "core/store/sqlite/sqlitemultichatrecord.h"
#include "core/store/sqlite/sqlitevalues.h"

namespace SessionDeck {

namespace {

using MultichatTables = SqliteMultichatTables;

// Adds the session's own row to the digest of its messages; says whether there is one.
Result<bool> addRecord(SqliteConnection &connection, const MultichatTables &tables, const QString &id,
                       SqliteDigest &digest)
{
    Result<SqliteStatement> row = prepareWith(connection, tables.session, {id.toUtf8()});
    if (!row)
        return fail(row.error());
    Result<bool> found = row->step();
    if (found && *found)
        digest.add(*row, 's', MultichatTables::SessionId);
    return found;
}

// Appends one message and what it changes to the tail. The table is ordered by time: an older message would
// not come last.
Result<void> appendMessage(SqliteConnection &connection, const MultichatTables &tables,
                           const QString &sessionId, Message message, SqliteMultichatTail &tail)
{
    if (message.id.isEmpty())
        message.id = newMessageId();
    if (message.timestamp.isNull())
        message.timestamp = std::max(Timestamp::now(), tail.last);
    if (message.timestamp < tail.last)
        return fail(
            ErrorCode::Unsupported,
            CoreText::tr("The layout multichat keeps messages in the order of their times, and this one is "
                         "older than the last one of the session."),
            CoreText::tr("message %1").arg(message.id));
    if (const Result<void> done = insertMultichatMessage(connection, sessionId, message); !done)
        return done;
    return tail.addInserted(connection, tables);
}

} // namespace

SqliteMultichatWriter::SqliteMultichatWriter(SqliteMultichatTables tables) : m_tables(std::move(tables))
{
}

Result<Revision> SqliteMultichatWriter::revision(SqliteConnection &connection, const QString &id)
{
    Result<SqliteMultichatTail> tail = m_tails.find(connection, m_tables, id);
    if (!tail)
        return fail(tail.error());
    const Result<bool> record = addRecord(connection, m_tables, id, tail->digest);
    if (!record)
        return fail(record.error());
    return *record || tail->messages > 0 ? tail->digest.revision() : Revision();
}

Result<Revision> SqliteMultichatWriter::write(SqliteConnection &connection, const Session &session,
                                              const Expect &)
{
    const Result<SqliteMultichatTail> tail = m_tails.find(connection, m_tables, session.id);
    if (!tail)
        return fail(tail.error());
    m_tails.forget(session.id);
    SqliteMultichatMessages messages(connection, m_tables, session.id);
    const bool fresh = tail->messages == 0;
    const Result<bool> changed
        = fresh ? messages.insert(session.messages) : messages.replace(session.messages);
    if (!changed)
        return fail(changed.error());
    if (fresh)
        m_tails.remember(session.id, messages.tail());
    if (const Result<void> done = writeMultichatRecord(connection, m_tables, session, *changed); !done)
        return fail(done.error());
    return revision(connection, session.id);
}

Result<Revision> SqliteMultichatWriter::append(SqliteConnection &connection, const AppendRequest &request)
{
    Result<SqliteMultichatTail> tail = m_tails.find(connection, m_tables, request.id);
    if (!tail)
        return fail(tail.error());
    for (const Message &message : request.messages) {
        if (const Result<void> done = appendMessage(connection, m_tables, request.id, message, *tail); !done)
            return fail(done.error());
    }
    const Result<void> counted
        = countMultichatMessages(connection, request.id, qint64(request.messages.size()));
    if (!counted)
        return fail(counted.error());
    m_tails.remember(request.id, *tail);
    return revision(connection, request.id);
}

Result<void> SqliteMultichatWriter::remove(SqliteConnection &connection, const QString &id)
{
    const Result<SqliteMultichatTail> tail = m_tails.find(connection, m_tables, id);
    if (!tail)
        return fail(tail.error());
    m_tails.forget(id);
    Result<void> done;
    if (!tail->knowsRows())
        done = runWith(connection, "DELETE FROM messages WHERE session_id = ?1", {id.toUtf8()});
    const QByteArray byRow = "DELETE FROM messages WHERE " + m_tables.messageRowid + " = ?1";
    for (size_t i = 0; done && i < tail->rows.size(); ++i)
        done = runWith(connection, byRow, {tail->rows[i]});
    return done ? runWith(connection, "DELETE FROM sessions WHERE session_id = ?1", {id.toUtf8()}) : done;
}

Result<Revision> SqliteMultichatWriter::writeRaw(SqliteConnection &connection, const RawWrite &request)
{
    if (const Result<void> removed = remove(connection, request.id); !removed)
        return fail(removed.error());
    const Result<SqliteMultichatTail> tail = putMultichatRows(connection, m_tables, request);
    if (!tail)
        return fail(tail.error());
    m_tails.remember(request.id, *tail);
    return revision(connection, request.id);
}

} // namespace SessionDeck
