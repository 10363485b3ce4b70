// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqliteopening.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqliteplainfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/statvfs.h>

namespace SessionDeck {

namespace {

bool onReadOnlyMount(const QString &path)
{
    struct statvfs status = {};
    return statvfs(QFile::encodeName(path).constData(), &status) == 0 && (status.f_flag & ST_RDONLY) != 0;
}

// The reasons that make immutable access safe; see the header.
bool nobodyCanWrite(const QString &path)
{
    const QFileInfo file(path);
    // Such a file belongs to the database, and immutable access would not look at it.
    for (const char *suffix : {"-wal", "-journal"}) {
        if (QFileInfo(path + QLatin1StringView(suffix)).size() > 0)
            return false;
    }
    return onReadOnlyMount(path) || (!file.isWritable() && !QFileInfo(file.path()).isWritable());
}

Result<void> checkFile(const QString &path, AccessMode mode)
{
    const QFileInfo file(path);
    if (file.isDir())
        return fail(ErrorCode::Invalid, CoreText::tr("This is a folder. Name the database file in it."),
                    path);
    if (!file.exists() && mode != AccessMode::Create)
        return fail(ErrorCode::NotFound, CoreText::tr("There is no file at this path."), path);
    if (file.exists() && !file.isReadable())
        return fail(ErrorCode::Unauthorized, CoreText::tr("The file may not be read. Check its permissions."),
                    path);
    return {};
}

} // namespace

Result<std::unique_ptr<SqliteConnection>> openSqlite(const QString &path, const OpenOptions &options)
{
    if (const Result<void> usable = checkFile(path, options.mode); !usable)
        return fail(usable.error());
    static constexpr SqliteAccess accesses[]
        = {SqliteAccess::Read, SqliteAccess::Write, SqliteAccess::Create};
    SqliteTarget target{
        .path = path, .access = accesses[size_t(options.mode)], .busyTimeout = options.busyTimeout};
    if (options.mode == AccessMode::Create)
        QDir().mkpath(QFileInfo(path).path());
    Result<std::unique_ptr<SqliteConnection>> connection = SqliteConnection::open(target);
    const bool refused = !connection
        && (connection.error().code == ErrorCode::Io || connection.error().code == ErrorCode::ReadOnly);
    if (!refused || options.mode != AccessMode::ReadOnly || !nobodyCanWrite(path))
        return connection;
    target.access = SqliteAccess::Immutable;
    return SqliteConnection::open(target);
}

bool startsLikeSqlite(const QString &path)
{
    static constexpr QByteArrayView header("SQLite format 3\0", 16);
    Result<SqlitePlainFile> file = SqlitePlainFile::open(path);
    const Result<QByteArray> start = file ? file->read(0, header.size()) : fail(file.error());
    return start && *start == header;
}

} // namespace SessionDeck
