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

constexpr double endless = std::numeric_limits<double>::infinity();

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
    std::vector<qint64> next(messages.size(), std::numeric_limits<qint64>::max()); // stored row behind each
    for (size_t i = messages.size(); i-- > 1;)
        next[i - 1] = matches[i] < 0 ? next[i] : m_places[size_t(matches[i])].rowid;
    Place previous{-endless, std::numeric_limits<qint64>::min()};
    for (size_t i = 0; i < messages.size(); ++i) {
        const Result<Place> place = matches[i] < 0 ? add(messages[i], previous, next[i])
                                                   : update(size_t(matches[i]), messages[i], previous);
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
                                                                    const Place &previous, qint64 nextRow)
{
    Message added = message;
    if (added.id.isEmpty())
        added.id = newMessageId();
    if (added.timestamp.isNull())
        added.timestamp = std::isfinite(previous.seconds) ? Timestamp::fromSeconds(previous.seconds + 1e-6)
                                                          : Timestamp::now();
    const Result<qint64> row
        = nextRow > 0 ? freeRow(added.timestamp.seconds(), previous, nextRow) : Result<qint64>(0);
    if (!row)
        return fail(row.error());
    if (const Result<void> done = insertMultichatMessage(m_connection, m_sessionId, added); !done)
        return fail(done.error());
    Place place{added.timestamp.seconds(), lastInsertedRow(m_connection)};
    if (*row > 0) {
        const SqliteMultichatRow inserted{m_tables.messageRowid, place.rowid};
        const Result<void> moved = setMultichatCell(m_connection, inserted, m_tables.messageRowid, *row);
        if (!moved)
            return fail(moved.error());
        place.rowid = *row;
    }
    if (place < previous)
        return outOfOrder(added);
    return place;
}

// The rowid that a new message of this moment would have had if it had been inserted then, so that what was
// taken out and comes back finds its old place; 0: none between its neighbours, or it is taken.
Result<qint64> SqliteMultichatMessages::freeRow(double seconds, const Place &previous, qint64 nextRow) const
{
    const qint64 above = std::max<qint64>(previous.rowid, 0);
    const QByteArray from
        = "SELECT " + m_tables.messageRowid + " FROM messages WHERE " + m_tables.messageRowid;
    Result<SqliteStatement> earlier = prepareWith(m_connection,
                                                  from + " > ?1 AND " + m_tables.messageRowid
                                                      + " < ?2 AND timestamp <= ?3 ORDER BY 1 DESC",
                                                  {above, nextRow, seconds});
    const Result<bool> found = earlier ? earlier->step() : fail(earlier.error());
    if (!found)
        return fail(found.error());
    const qint64 row = 1 + (*found ? sqlite3_column_int64(earlier->handle(), 0) : above);
    Result<SqliteStatement> there = prepareWith(m_connection, from + " = ?1", {row});
    const Result<bool> taken = there ? there->step() : fail(there.error());
    if (!taken)
        return fail(taken.error());
    return *taken || row >= nextRow ? 0 : row;
}

Result<bool> SqliteMultichatMessages::insert(const std::vector<Message> &messages)
{
    Place previous{-endless, std::numeric_limits<qint64>::min()};
    for (const Message &message : messages) {
        const Result<Place> place = add(message, previous, 0);
        if (!place)
            return fail(place.error());
        if (const Result<void> taken = m_tail.addInserted(m_connection, m_tables); !taken)
            return fail(taken.error());
        previous = *place;
    }
    return !messages.empty();
}

} // namespace SessionDeck
