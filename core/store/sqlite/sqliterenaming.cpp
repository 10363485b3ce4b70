// SPDX-License-Identifier: GPL-3.0-or-later
// Another id for a session, where its rows need nothing but that: one transaction.
#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/session/sessionid.h"
#include "core/store/sqlite/sqlitemultichatwriter.h"
#include "core/store/sqlite/sqlitestore.h"
#include "core/store/sqlite/sqlitevalues.h"

namespace SessionDeck {

Result<Revision> SqliteStore::rename(const RenameRequest &request)
{
    const QString &to = request.session.id;
    const SqliteWriter *known = m_changes.writer();
    if (!known || !known->canRename())
        return SessionStore::rename(request);
    if (const Result<void> valid = checkSessionId(to); !valid)
        return fail(valid.error());
    return m_changes.run({.id = request.from, .expect = request.expect},
                         [&](SqliteWriter &writer) -> Result<Revision> {
                             const Result<Revision> taken = writer.revision(*m_connection, to);
                             if (!taken)
                                 return taken;
                             if (!taken->isEmpty())
                                 return fail(conflictError(Expect::absent(), *taken, to, {}));
                             const Result<void> renamed = writer.rename(*m_connection, request.from, to);
                             return renamed ? writer.write(*m_connection, request.session, Expect::anything())
                                            : fail(renamed.error());
                         });
}

Result<void> SqliteWriter::rename(SqliteConnection &, const QString &from, const QString &)
{
    return fail(ErrorCode::Unsupported,
                CoreText::tr("A session of this layout cannot get another id in one step."), from);
}

// Both tables name the session, so a foreign key that somebody enforces is looked at when both agree again.
Result<void> SqliteMultichatWriter::rename(SqliteConnection &connection, const QString &from,
                                           const QString &to)
{
    m_tails.forget(from);
    m_tails.forget(to);
    Result<void> done = connection.execute("PRAGMA defer_foreign_keys = ON");
    for (const char *table : {"sessions", "messages"}) {
        if (done)
            done = runWith(connection,
                           QByteArray("UPDATE ") + table + " SET session_id = ?2 WHERE session_id = ?1",
                           {from.toUtf8(), to.toUtf8()});
    }
    return done;
}

} // namespace SessionDeck
