// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folder.h"

#include "core/base/coretext.h"
#include "core/base/fileerror.h"

#include <QFile>

#include <dirent.h>

#include <cerrno>
#include <memory>

namespace SessionDeck {

namespace {

struct CloseFolder
{
    void operator()(DIR *folder) const
    {
        ::closedir(folder);
    }
};

bool isSelfOrParent(QByteArrayView name)
{
    return name == "." || name == "..";
}

// Whether the entry is a folder; file systems without types, and links, need a look.
bool isFolder(int folder, const dirent &entry)
{
    if (entry.d_type != DT_UNKNOWN && entry.d_type != DT_LNK)
        return entry.d_type == DT_DIR;
    struct stat status = {};
    return ::fstatat(folder, entry.d_name, &status, 0) == 0 && S_ISDIR(status.st_mode);
}

Result<std::vector<QByteArray>> entries(int descriptor, const QString &path, bool folders)
{
    const int copy = ::openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::unique_ptr<DIR, CloseFolder> listing(copy < 0 ? nullptr : ::fdopendir(copy));
    if (!listing)
        return fail(fileError(errno, path));
    std::vector<QByteArray> names;
    errno = 0;
    while (const dirent *entry = ::readdir(listing.get())) {
        if (!isSelfOrParent(entry->d_name) && isFolder(descriptor, *entry) == folders)
            names.emplace_back(entry->d_name);
        errno = 0;
    }
    if (errno != 0)
        return fail(fileError(errno, path));
    return names;
}

} // namespace

Result<Folder> Folder::open(const QString &path)
{
    Folder folder;
    folder.m_path = path;
    folder.m_descriptor
        = FileDescriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.m_descriptor.isOpen())
        return fail(fileError(errno, path));
    return folder;
}

QString Folder::pathOf(QByteArrayView name) const
{
    return m_path + u'/' + QFile::decodeName(name.toByteArray());
}

Result<FileDescriptor> Folder::openFile(const QByteArray &name, int flags, mode_t mode) const
{
    FileDescriptor file(::openat(descriptor(), name.constData(), flags | O_CLOEXEC, mode));
    if (!file.isOpen())
        return fail(fileError(errno, pathOf(name)));
    return file;
}

Result<QByteArray> Folder::read(const QByteArray &name) const
{
    const Result<FileDescriptor> file = openFile(name, O_RDONLY | O_NONBLOCK); // a pipe must not hang us
    if (!file)
        return fail(file.error());
    struct stat status = {};
    if (::fstat(file->get(), &status) != 0)
        return fail(fileError(errno, pathOf(name)));
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::Corrupt, CoreText::tr("This is no regular file."), pathOf(name));
    if (status.st_size > maxReadBytes)
        return fail(ErrorCode::Corrupt,
                    CoreText::tr("The file is larger than 2 GiB, which is more than can be read at once."),
                    pathOf(name));
    return readBytes(*file, 0, status.st_size, pathOf(name));
}

Result<std::vector<QByteArray>> Folder::files() const
{
    return entries(descriptor(), m_path, false);
}

Result<std::vector<QByteArray>> Folder::subfolders() const
{
    return entries(descriptor(), m_path, true);
}

} // namespace SessionDeck
