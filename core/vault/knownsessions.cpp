// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/knownsessions.h"

#include "core/session/summarybatch.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitevalues.h"
#include "core/vault/knowndatabase.h"

#include <sqlite3.h>

namespace SessionDeck {

namespace {

using FoundKnown = Result<std::optional<KnownSession>>;

constexpr char knownColumns[] = "SELECT mark, revision, messages, title, expires, after, hash, bytes";

KnownSession knownIn(const SqliteStatement &row, const QString &session)
{
    const auto number = [&](int column) { return qint64(sqlite3_column_int64(row.handle(), column)); };
    return {.version = {.session = session,
                        .revision = {cellBytes(row, 1).toByteArray()},
                        .messageCount = number(2),
                        .title = QString::fromUtf8(cellBytes(row, 3)),
                        .expires = cellIsNull(row, 4) ? Timestamp() : Timestamp::fromMicroseconds(number(4)),
                        .bytes = number(7),
                        .hash = cellBytes(row, 6).toByteArray()},
            .mark = cellBytes(row, 0).toByteArray(),
            .after = number(5),
            .image = {.hash = cellBytes(row, 6).toByteArray(), .bytes = number(7)}};
}

// `more`: further columns, the first of which is the packed image.
FoundKnown findKnown(SqliteConnection &database, const char *more, const QString &store,
                     const QString &session)
{
    Result<SqliteStatement> row = prepareWith(
        database, QByteArray(knownColumns) + more + " FROM known WHERE store = ?1 AND session = ?2",
        {store.toUtf8(), session.toUtf8()});
    const Result<bool> found = row ? row->step() : fail(row.error());
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::optional<KnownSession>();
    KnownSession known = knownIn(*row, session);
    if (*more != '\0')
        known.image.packed = cellBytes(*row, 8).toByteArray();
    return std::optional(std::move(known));
}

} // namespace

KnownSessions::KnownSessions(std::unique_ptr<SqliteConnection> database) : m_database(std::move(database))
{
}

Result<std::unique_ptr<KnownSessions>> KnownSessions::open(const VaultTarget &vault)
{
    Result<std::unique_ptr<SqliteConnection>> database
        = openKnownDatabase(knownPath(vault), vault.busyTimeout);
    if (!database)
        return fail(database.error());
    return std::unique_ptr<KnownSessions>(new KnownSessions(std::move(*database)));
}

FoundKnown KnownSessions::find(const QString &store, const QString &session)
{
    return findKnown(*m_database, "", store, session);
}

FoundKnown KnownSessions::findWhole(const QString &store, const QString &session)
{
    return findKnown(*m_database, ", data", store, session);
}

Result<void> KnownSessions::put(const QString &store, const KnownSession &session)
{
    const QByteArray title = session.version.title.toUtf8();
    Result<SqliteStatement> insert = prepareWith(
        *m_database,
        "INSERT OR REPLACE INTO known (store, session, mark, revision, messages, title, expires, after, "
        "hash, "
        "bytes, data) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        {store.toUtf8(), session.version.session.toUtf8(), session.mark, session.version.revision.token,
         session.version.messageCount, cutText(title).toByteArray(), microsecondsOf(session.version.expires),
         session.after, session.image.hash, session.image.bytes});
    if (!insert)
        return fail(insert.error());
    sqlite3_bind_blob64(insert->handle(), 11, session.image.packed.constData(),
                        sqlite3_uint64(session.image.packed.size()), SQLITE_STATIC); // NULL is refused
    return insert->run();
}

Result<void> KnownSessions::remove(const QString &store, const QString &session)
{
    return runWith(*m_database, "DELETE FROM known WHERE store = ?1 AND session = ?2",
                   {store.toUtf8(), session.toUtf8()});
}

Result<void> KnownSessions::forget(const QString &store)
{
    return runWith(*m_database, "DELETE FROM known WHERE store = ?1", {store.toUtf8()});
}

} // namespace SessionDeck
