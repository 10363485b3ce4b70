// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/backupfile.h"

#include "core/base/coretext.h"
#include "core/base/fileerror.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace SessionDeck {

namespace {

// What SQLite may have left beside the file.
void removeCompanions(const Folder &folder, const QByteArray &name)
{
    for (const char *ending : {"-wal", "-shm", "-journal"}) {
        const QByteArray companion = name + ending;
        ::unlinkat(folder.descriptor(), companion.constData(), 0);
    }
}

QByteArray temporaryNameOf(const QByteArray &name)
{
    return '.' + name + ".part";
}

tl::unexpected<Error> taken(const QString &path)
{
    return fail(
        ErrorCode::Conflict,
        CoreText::tr("There is a file of this name. Choose another, or keep several with their dates."),
        path);
}

} // namespace

Result<void> BackupFile::check(const QString &path)
{
    const QFileInfo file(path);
    const Result<Folder> folder = Folder::open(file.absolutePath());
    if (!folder)
        return fail(folder.error());
    if (file.exists())
        return taken(path);
    const bool writable = ::faccessat(folder->descriptor(), ".", W_OK, AT_EACCESS) == 0;
    return writable ? Result<void>() : fail(fileError(errno, path));
}

Result<BackupFile> BackupFile::begin(const QString &path)
{
    if (const Result<void> possible = check(path); !possible)
        return fail(possible.error());
    const QFileInfo file(path);
    Result<Folder> folder = Folder::open(file.absolutePath());
    if (!folder)
        return fail(folder.error());
    const QByteArray name = QFile::encodeName(file.fileName());
    Result<FileDescriptor> lock = folder->openFile(temporaryNameOf(name), O_RDWR | O_CREAT);
    if (!lock)
        return fail(lock.error());
    const Result<void> locked = lockFile(*lock, std::chrono::milliseconds(0), path);
    if (!locked)
        return fail(locked.error());
    BackupFile backup(std::move(*folder), name);
    backup.m_lock = std::move(*lock);
    removeCompanions(backup.m_folder, temporaryNameOf(name));
    if (::ftruncate(backup.m_lock.get(), 0) != 0)
        return fail(fileError(errno, path));
    return backup;
}

BackupFile::~BackupFile()
{
    if (m_lock.isOpen())
        removeAll();
}

QString BackupFile::temporaryPath() const
{
    return m_folder.pathOf(temporaryNameOf(m_name));
}

Result<void> BackupFile::finish()
{
    const QString path = m_folder.pathOf(m_name);
    if (::fsync(m_lock.get()) != 0)
        return fail(fileError(errno, path));
    const int directory = m_folder.descriptor();
    if (::renameat2(directory, temporaryNameOf(m_name).constData(), directory, m_name.constData(),
                    RENAME_NOREPLACE)
        != 0)
        return errno == EEXIST ? taken(path) : fail(fileError(errno, path));
    m_lock = FileDescriptor();
    return m_folder.sync();
}

void BackupFile::removeAll()
{
    const QByteArray temporary = temporaryNameOf(m_name);
    removeCompanions(m_folder, temporary);
    ::unlinkat(m_folder.descriptor(), temporary.constData(), 0);
}

} // namespace SessionDeck
