// SPDX-License-Identifier: GPL-3.0-or-later
// What SqliteMultichatWriter answers without touching a session, and what it remembers from one to the next.
#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitemultichatwriter.h"

namespace SessionDeck {

bool SqliteMultichatWriter::canRename() const
{
    return true;
}

Result<Revision> SqliteMultichatWriter::setExpiry(SqliteConnection &, const QString &id, Timestamp)
{
    return fail(ErrorCode::Unsupported, CoreText::tr("Sessions of the layout multichat cannot expire."), id);
}

Result<void> SqliteMultichatWriter::prepare(SqliteConnection &connection, const QStringList &ids)
{
    return m_tails.gather(connection, m_tables, ids);
}

void SqliteMultichatWriter::rolledBack()
{
    m_tails.forgetAll();
}

void SqliteMultichatWriter::rolledBack(const QString &id)
{
    m_tails.forget(id);
}

} // namespace SessionDeck
