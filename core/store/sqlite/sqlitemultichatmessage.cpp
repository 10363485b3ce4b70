// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitemultichatmessage.h"

#include "core/base/canonicaljson.h"
#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitecell.h"

namespace SessionDeck {

namespace {

// The text columns that an edit can change.
struct TextColumn
{
    const char *name;
    QString Message::*field;
};
constexpr TextColumn textColumns[]
    = {{"sender", &Message::sender}, {"recipient", &Message::recipient}, {"content", &Message::content}};

Result<void> checkHolds(const Message &message, const JsonText &storedExtra)
{
    if (message.role.isEmpty() && message.parent.isEmpty()
        && (saysNothing(message.extra) || message.extra == storedExtra))
        return {};
    return fail(ErrorCode::Unsupported,
                CoreText::tr("The layout multichat has no place for a role, a parent or further fields of a "
                             "message. Leave them empty, or use a store of the layout native."),
                CoreText::tr("message %1").arg(message.id));
}

// A message of this id is there already, most likely in another session.
tl::unexpected<Error> takenId(SqliteConnection &connection, const Message &message, const Error &error)
{
    Result<SqliteStatement> row
        = prepareWith(connection, "SELECT session_id FROM messages WHERE id = ?1", {message.id.toUtf8()});
    const Result<bool> found = row ? row->step() : fail(row.error());
    if (!found || !*found)
        return tl::unexpected(error);
    return fail(
        ErrorCode::Invalid,
        CoreText::tr("The layout multichat takes each message id only once in all sessions, and \"%1\" "
                     "is one of session \"%2\" already.")
            .arg(message.id, QString::fromUtf8(cellBytes(*row, 0))),
        error.place);
}

} // namespace

Result<void> insertMultichatMessage(SqliteConnection &connection, const QString &sessionId,
                                    const Message &message)
{
    if (const Result<void> holds = checkHolds(message, {}); !holds)
        return holds;
    const Result<void> done
        = runWith(connection,
                  "INSERT INTO messages (id, session_id, sender, recipient, content, timestamp) "
                  "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                  {message.id.toUtf8(), sessionId.toUtf8(), message.sender.toUtf8(),
                   message.recipient.toUtf8(), message.content.toUtf8(), secondsOf(message.timestamp)});
    if (!done && done.error().code == ErrorCode::Invalid)
        return takenId(connection, message, done.error());
    return done;
}

Result<bool> changeMultichatMessage(SqliteConnection &connection, const SqliteMultichatRow &row,
                                    const Message &stored, const Message &given)
{
    Result<void> done = checkHolds(given, stored.extra);
    for (const TextColumn &column : textColumns) {
        if (done && stored.*column.field != given.*column.field)
            done = setMultichatCell(connection, row, column.name, (given.*column.field).toUtf8());
    }
    const bool moved = !given.timestamp.isNull() && given.timestamp != stored.timestamp;
    if (done && moved)
        done = setMultichatCell(connection, row, "timestamp", secondsOf(given.timestamp));
    if (!done)
        return fail(done.error());
    return moved;
}

Result<void> setMultichatCell(SqliteConnection &connection, const SqliteMultichatRow &row,
                              const QByteArray &column, const SqliteValue &value)
{
    return runWith(connection, "UPDATE messages SET " + column + " = ?1 WHERE " + row.rowidName + " = ?2",
                   {value, row.rowid});
}

} // namespace SessionDeck
