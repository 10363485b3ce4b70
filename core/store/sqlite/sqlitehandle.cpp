// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitehandle.h"

#include "core/base/coretext.h"

#include <QFile>
#include <QUrl>

#include <sqlite3.h>
#include <sys/stat.h>

namespace SessionDeck {

namespace {

int flagsOf(SqliteAccess access)
{
    static constexpr int flags[]
        = {SQLITE_OPEN_READONLY, SQLITE_OPEN_READWRITE, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
           SQLITE_OPEN_READONLY | SQLITE_OPEN_URI};
    return flags[size_t(access)] | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
}

QByteArray nameFor(const SqliteTarget &target)
{
    if (target.access != SqliteAccess::Immutable)
        return QFile::encodeName(target.path);
    return "file:" + QUrl::toPercentEncoding(target.path, "/") + "?immutable=1";
}

} // namespace

SqliteHandle::SqliteHandle(const SqliteTarget &target) : m_target(target)
{
}

SqliteHandle::~SqliteHandle()
{
    sqlite3_close_v2(m_database);
}

int SqliteHandle::open()
{
    const int code
        = sqlite3_open_v2(nameFor(m_target).constData(), &m_database, flagsOf(m_target.access), nullptr);
    if (code != SQLITE_OK)
        return code;
    // The schema of a stranger's database must not run code of its choice in us.
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    m_identity = identityOf(m_target.path);
    return SQLITE_OK;
}

SqliteHandle::FileIdentity SqliteHandle::identityOf(const QString &path)
{
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {status.st_dev, status.st_ino};
}

Result<void> SqliteHandle::checkInPlace() const
{
    if (identityOf(m_target.path) == m_identity)
        return {};
    return fail(
        ErrorCode::Unreachable,
        CoreText::tr("The database file was moved, replaced or deleted while it was open. Open it again."),
        m_target.path);
}

} // namespace SessionDeck
