// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitelosttimes.h"

#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqliteschema.h"

namespace SessionDeck {

namespace {

const QByteArray lostMessages
    = "FROM messages WHERE timestamp = 0 AND EXISTS (SELECT 1 FROM messages o WHERE o.session_id = "
      "messages.session_id AND o.timestamp > 0)";
const QByteArray lostMoments
    = "FROM sessions WHERE (created_at = 0 OR last_activity = 0) AND EXISTS (SELECT 1 FROM messages o WHERE "
      "o.session_id = sessions.session_id AND o.timestamp > 0)";

// Two steps, because what is found first would be a neighbour of the others.
const QByteArray replacing
    = "BEGIN; CREATE TEMP TABLE lost AS SELECT rowid AS row, coalesce("
      "(SELECT o.timestamp FROM messages o WHERE o.session_id = messages.session_id AND o.rowid < "
      "messages.rowid AND o.timestamp > 0 ORDER BY o.rowid DESC LIMIT 1), "
      "(SELECT o.timestamp FROM messages o WHERE o.session_id = messages.session_id AND o.rowid > "
      "messages.rowid AND o.timestamp > 0 ORDER BY o.rowid LIMIT 1)) AS time "
    + lostMessages
    + "; UPDATE messages SET timestamp = lost.time FROM lost WHERE messages.rowid = lost.row; "
      "UPDATE sessions SET created_at = nullif(created_at, 0), last_activity = nullif(last_activity, 0) "
      "WHERE "
      "rowid IN (SELECT rowid "
    + lostMoments + "); COMMIT";

Result<void> collectLost(SqliteConnection &connection, const QByteArray &sql, LostTimes &times)
{
    Result<SqliteStatement> row = connection.prepare(sql);
    if (!row)
        return fail(row.error());
    for (;;) {
        const Result<bool> found = row->step();
        if (!found || !*found)
            return found ? Result<void>() : fail(found.error());
        times[QString::fromUtf8(cellBytes(*row, 0))] += QString::fromUtf8(cellBytes(*row, 1));
    }
}

bool hasTimes(const SqliteSchema &schema)
{
    const SqliteTable *sessions = schema.find(
        QStringLiteral("sessions"),
        {QStringLiteral("session_id"), QStringLiteral("created_at"), QStringLiteral("last_activity")});
    const SqliteTable *messages
        = schema.find(QStringLiteral("messages"),
                      {QStringLiteral("id"), QStringLiteral("session_id"), QStringLiteral("timestamp")});
    return sessions && messages && !sessions->rowid().isEmpty() && !messages->rowid().isEmpty();
}

} // namespace

Result<LostTimes> replaceLostTimes(const QString &database)
{
    const auto connection = SqliteConnection::open({.path = database, .access = SqliteAccess::Write});
    const Result<SqliteSchema> schema
        = connection ? readSqliteSchema(**connection) : fail(connection.error());
    if (!schema)
        return fail(schema.error());
    LostTimes times;
    if (!hasTimes(*schema))
        return times;
    Result<void> done = collectLost(**connection, "SELECT session_id, id " + lostMessages, times);
    if (done)
        done = collectLost(**connection, "SELECT session_id, '' " + lostMoments, times);
    if (done && !times.isEmpty())
        done = (*connection)->execute(replacing);
    return done ? Result<LostTimes>(times) : fail(done.error());
}

} // namespace SessionDeck
