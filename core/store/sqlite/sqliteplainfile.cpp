// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqliteplainfile.h"

#include "core/store/sqlite/sqliteerror.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cstdlib>

namespace SessionDeck {

void SqlitePlainFile::Closing::operator()(sqlite3_file *file) const
{
    if (file->pMethods)
        file->pMethods->xClose(file);
    std::free(file);
}

SqlitePlainFile::SqlitePlainFile(const QString &path, Name name) : m_path(path), m_name(std::move(name))
{
}

Result<SqlitePlainFile> SqlitePlainFile::open(const QString &path)
{
    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    SqlitePlainFile opened(
        path,
        Name(sqlite3_create_filename(QFile::encodeName(path).constData(), "", "", 0, nullptr),
             [](const char *name) { sqlite3_free_filename(name); }));
    if (!QFileInfo(path).isFile()) // opening a pipe would wait
        return fail(opened.error(SQLITE_CANTOPEN));
    opened.m_file.reset(static_cast<sqlite3_file *>(std::calloc(1, size_t(system->szOsFile))));
    constexpr int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    const int code = system->xOpen(system, opened.m_name.get(), opened.m_file.get(), flags, nullptr);
    if (code != SQLITE_OK)
        return fail(opened.error(code));
    return opened;
}

Result<qint64> SqlitePlainFile::size()
{
    sqlite3_int64 bytes = 0;
    const int code = m_file->pMethods->xFileSize(m_file.get(), &bytes);
    return code == SQLITE_OK ? Result<qint64>(bytes) : fail(error(code));
}

Result<QByteArray> SqlitePlainFile::read(qint64 offset, qint64 bytes)
{
    const Result<qint64> all = size();
    if (!all)
        return fail(all.error());
    QByteArray read(std::max<qint64>(std::min(bytes, *all - offset), 0), Qt::Uninitialized);
    const int code = m_file->pMethods->xRead(m_file.get(), read.data(), int(read.size()), offset);
    return code == SQLITE_OK ? Result<QByteArray>(read) : fail(error(code));
}

Error SqlitePlainFile::error(int code) const
{
    return sqliteError(nullptr, code, m_path);
}

} // namespace SessionDeck
