// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitenativemessages.h"

#include "core/base/coretext.h"
#include "core/base/utf8.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitenativerows.h"
#include "core/store/sqlite/sqlitenativetables.h"
#include "core/store/sqlite/sqlitevalues.h"

#include <sqlite3.h>

namespace SessionDeck {

namespace {

using NativeTables = SqliteNativeTables;

// Whether the message that is to stand in the row's place knowingly replaces what cannot be read of it.
bool mayReplace(const Message &stored, QByteArrayView storedExtra, const Message &wanted,
                const Expect &expect)
{
    const bool extraLost = stored.extra.isEmpty() && !carriesText(wanted.extra, storedExtra);
    return expect.kind == Expect::Kind::Revision && !stored.id.isEmpty() && wanted.id == stored.id
        && !extraLost;
}

// The row's ordinal if the message that belongs there says the same, else -1.
Result<qint64> ordinalIfSame(const SqliteStatement &row, qint64 session, const std::vector<Message> &messages,
                             const Expect &expect)
{
    QByteArray fault;
    const Message stored = readNativeMessage(row, fault);
    const bool stays = stored.ordinal >= 0 && stored.ordinal < qint64(messages.size());
    Message wanted = stays ? messages[size_t(stored.ordinal)] : Message{};
    wanted.ordinal = stored.ordinal;
    if (stays && wanted == stored)
        return stored.ordinal;
    if (fault.isEmpty() || mayReplace(stored, cellBytes(row, NativeTables::Extra), wanted, expect))
        return -1;
    return fail(unreadableNative(
        CoreText::tr("table messages, session %1, ordinal %2").arg(session).arg(stored.ordinal), fault));
}

// Ordinals whose stored row differs from the message that belongs there. Collected before anything is
// changed: a table that is being read must not change.
Result<std::vector<size_t>> differing(SqliteConnection &connection, qint64 session,
                                      const std::vector<Message> &messages, const Expect &expect)
{
    Result<SqliteStatement> row = prepareWith(connection,
                                              "SELECT " + NativeTables::messageColumns
                                                  + " FROM messages WHERE session = ?1 ORDER BY ordinal",
                                              {session});
    if (!row)
        return fail(row.error());
    std::vector<bool> same(messages.size());
    for (;;) {
        const Result<bool> found = row->step();
        if (!found)
            return fail(found.error());
        if (!*found)
            break;
        const Result<qint64> ordinal = ordinalIfSame(*row, session, messages, expect);
        if (!ordinal)
            return fail(ordinal.error());
        if (*ordinal >= 0)
            same[size_t(*ordinal)] = true;
    }
    std::vector<size_t> different;
    for (size_t i = 0; i < same.size(); ++i) {
        if (!same[i])
            different.push_back(i);
    }
    return different;
}

Result<void> putInto(SqliteStatement &put, qint64 session, qint64 ordinal, const Message &message)
{
    if (!message.extra.isEmpty()) {
        const Result<void> valid
            = checkNativeObject(message.extra, CoreText::tr("the further fields of message %1").arg(ordinal));
        if (!valid)
            return valid;
    }
    put.bind(1, session);
    put.bind(2, ordinal);
    int parameter = 3;
    QByteArray utf8;
    for (const QString *text : {&message.id, &message.parent, &message.sender, &message.recipient,
                                &message.role, &message.content}) {
        utf8.resize(0);
        appendUtf8(utf8, *text);
        put.bind(parameter++, QByteArrayView(utf8));
    }
    if (message.timestamp.isNull())
        put.bindNull(parameter++);
    else
        put.bind(parameter++, message.timestamp.microseconds());
    put.bind(parameter, QByteArrayView(message.extra.utf8));
    return put.run();
}

} // namespace

const QByteArray &nativeMessageInsert()
{
    static const QByteArray sql = "INSERT INTO messages (session, ordinal, id, parent, sender, recipient, "
                                  "role, content, timestamp, extra) "
                                  "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    return sql;
}

Result<void> putNativeMessage(SqliteConnection &connection, qint64 session, const Message &message)
{
    static const QByteArray sql = nativeMessageInsert()
        + " ON CONFLICT (session, ordinal) DO UPDATE SET id = ?3, parent = ?4, sender = ?5, "
          "recipient = ?6, role = ?7, content = ?8, timestamp = ?9, extra = ?10";
    Result<SqliteStatement> put = connection.prepare(sql);
    return put ? putInto(*put, session, message.ordinal, message) : fail(put.error());
}

Result<void> addNativeMessages(SqliteConnection &connection, qint64 session,
                               const std::vector<Message> &messages)
{
    Result<SqliteStatement> put = connection.prepare(nativeMessageInsert());
    Result<void> done = put ? Result<void>() : fail(put.error());
    for (size_t i = 0; done && i < messages.size(); ++i)
        done = putInto(*put, session, qint64(i), messages[i]);
    return done;
}

Result<qint64> nextNativeOrdinal(SqliteConnection &connection, qint64 session)
{
    Result<SqliteStatement> row = prepareWith(
        connection, "SELECT coalesce(max(ordinal), -1) + 1 FROM messages WHERE session = ?1", {session});
    const Result<bool> found = row ? row->step() : Result<bool>(fail(row.error()));
    return found ? Result<qint64>(sqlite3_column_int64(row->handle(), 0)) : fail(found.error());
}

Result<SqliteNativeReplaced> replaceNativeMessages(SqliteConnection &connection,
                                                   const SqliteNativeRecord &record,
                                                   const std::vector<Message> &messages, const Expect &expect)
{
    const Result<std::vector<size_t>> different = differing(connection, record.key, messages, expect);
    if (!different)
        return fail(different.error());
    SqliteNativeReplaced replaced{.changed = !different->empty()};
    for (const size_t ordinal : *different) {
        Message message = messages[ordinal];
        message.ordinal = qint64(ordinal);
        if (const Result<void> put = putNativeMessage(connection, record.key, message); !put)
            return fail(put.error());
    }
    const Result<void> cut = runWith(connection, "DELETE FROM messages WHERE session = ?1 AND ordinal >= ?2",
                                     {record.key, qint64(messages.size())});
    if (!cut)
        return fail(cut.error());
    replaced.changed = replaced.changed || changedRows(connection) > 0;
    for (const Message &message : messages)
        replaced.sizeBytes += nativeSize(message);
    return replaced;
}

} // namespace SessionDeck
