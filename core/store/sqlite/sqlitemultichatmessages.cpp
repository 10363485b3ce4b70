// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitemultichatmessages.h"

#include "core/base/coretext.h"
#include "core/session/messageid.h"
#include "core/session/messagematch.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitemultichatmessage.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <sqlite3.h>

namespace SessionDeck {

namespace {

using MultichatTables = SqliteMultichatTables;

// NULL sorts first and text last in SQLite, whatever is in it.
double sortValue(const SqliteStatement &row)
{
    const int type = sqlite3_column_type(row.handle(), MultichatTables::MessageTime);
    if (type == SQLITE_NULL)
        return -std::numeric_limits<double>::infinity();
    if (type == SQLITE_TEXT || type == SQLITE_BLOB)
        return std::numeric_limits<double>::infinity();
    return sqlite3_column_double(row.handle(), MultichatTables::MessageTime);
}

tl::unexpected<Error> outOfOrder(const Message &message)
{
    return fail(
        ErrorCode::Unsupported,
        CoreText::tr("The layout multichat keeps messages in the order of their times, and this one is "
                     "older than the one before it. Change its time, or its place."),
        CoreText::tr("message %1").arg(message.id));
}

} // namespace

SqliteMultichatMessages::SqliteMultichatMessages(SqliteConnection &connection, const MultichatTables &tables,
                                                 const QString &sessionId)
    : m_connection(connection), m_tables(tables), m_sessionId(sessionId)
{
}

Result<void> SqliteMultichatMessages::read()
{
    Result<SqliteStatement> row = m_connection.prepare(m_tables.messages);
    if (!row)
        return fail(row.error());
    row->bind(1, m_sessionId.toUtf8());
    QByteArray fault;
    for (;;) {
        const Result<bool> found = row->step();
        if (!found)
            return fail(found.error());
        if (!*found)
            return {};
        m_stored.push_back(readMultichatMessage(*row, fault));
        m_places.push_back(
            {sortValue(*row), sqlite3_column_int64(row->handle(), MultichatTables::MessageKey)});
    }
}

Result<bool> SqliteMultichatMessages::replace(const std::vector<Message> &messages)
{
    if (const Result<void> known = read(); !known)
        return fail(known.error());
    const std::vector<qsizetype> matches = matchMessages(m_stored, messages);
    if (const Result<void> removed = removeUnmatched(matches); !removed)
        return fail(removed.error());
    Place previous{-std::numeric_limits<double>::infinity(), std::numeric_limits<qint64>::min()};
    for (size_t i = 0; i < messages.size(); ++i) {
        const Result<Place> place
            = matches[i] < 0 ? add(messages[i], previous) : update(size_t(matches[i]), messages[i], previous);
        if (!place)
            return fail(place.error());
        previous = *place;
    }
    const bool someNew = std::find(matches.begin(), matches.end(), -1) != matches.end();
    return someNew || matches.size() != m_stored.size();
}

Result<void> SqliteMultichatMessages::removeUnmatched(const std::vector<qsizetype> &matches)
{
    std::vector<bool> kept(m_stored.size());
    for (const qsizetype match : matches) {
        if (match >= 0)
            kept[size_t(match)] = true;
    }
    const QByteArray sql = "DELETE FROM messages WHERE " + m_tables.messageRowid + " = ?1";
    for (size_t i = 0; i < kept.size(); ++i) {
        const Result<void> done = kept[i] ? Result<void>() : runWith(m_connection, sql, {m_places[i].rowid});
        if (!done)
            return done;
    }
    return {};
}

Result<SqliteMultichatMessages::Place> SqliteMultichatMessages::update(size_t stored, const Message &message,
                                                                       const Place &previous)
{
    Place place = m_places[stored];
    const SqliteMultichatRow row{m_tables.messageRowid, place.rowid};
    const Result<bool> moved = changeMultichatMessage(m_connection, row, m_stored[stored], message);
    if (!moved)
        return fail(moved.error());
    if (*moved)
        place.seconds = message.timestamp.seconds();
    if (place.seconds < previous.seconds)
        return outOfOrder(message);
    if (previous < place)
        return place;
    // The same moment: only the rowid can say which comes first.
    const Result<qint64> last
        = m_connection.number("SELECT max(" + m_tables.messageRowid + ") + 1 FROM messages");
    if (!last)
        return fail(last.error());
    if (const Result<void> done = setMultichatCell(m_connection, row, m_tables.messageRowid, *last); !done)
        return fail(done.error());
    place.rowid = *last;
    return place;
}

Result<SqliteMultichatMessages::Place> SqliteMultichatMessages::add(const Message &message,
                                                                    const Place &previous)
{
    Message added = message;
    if (added.id.isEmpty())
        added.id = newMessageId();
    if (added.timestamp.isNull())
        added.timestamp = std::isfinite(previous.seconds) ? Timestamp::fromSeconds(previous.seconds + 1e-6)
                                                          : Timestamp::now();
    if (const Result<void> done = insertMultichatMessage(m_connection, m_sessionId, added); !done)
        return fail(done.error());
    const Place place{added.timestamp.seconds(), lastInsertedRow(m_connection)};
    if (place < previous)
        return outOfOrder(added);
    return place;
}

} // namespace SessionDeck
