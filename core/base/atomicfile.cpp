// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicfile.h"

#include "core/base/coretext.h"
#include "core/base/fileerror.h"

#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>

namespace SessionDeck {

namespace {

// The directory part stays, so that the temporary file is on the same file system; long names are cut, since
// the temporary one may not exceed 255 bytes either.
QByteArray temporaryNameFor(const QByteArray &name)
{
    constexpr qsizetype longest = 200;
    const qsizetype slash = name.lastIndexOf('/') + 1;
    return name.first(slash) + '.' + name.sliced(slash).first(std::min(longest, name.size() - slash)) + '.'
        + QByteArray::number(QRandomGenerator::global()->generate64(), 36) + ".tmp";
}

// Owner and mode of the file that is to be replaced.
Result<void> adoptStatus(const Folder &folder, const QByteArray &name, const FileDescriptor &staged)
{
    struct stat old = {};
    if (::fstatat(folder.descriptor(), name.constData(), &old, AT_SYMLINK_NOFOLLOW) != 0)
        return {};
    if (S_ISLNK(old.st_mode))
        return fail(
            ErrorCode::Unsupported,
            CoreText::tr("This is a symbolic link, and replacing it would cut it off from its target. "
                         "Open the folder that it points to."),
            folder.pathOf(name));
    // Only root may give files away; a member of the group may at least keep the group.
    if (::fchown(staged.get(), old.st_uid, old.st_gid) != 0
        && ::fchown(staged.get(), uid_t(-1), old.st_gid) != 0)
        errno = 0;
    if (::fchmod(staged.get(), old.st_mode & 07777) != 0)
        return fail(fileError(errno, folder.pathOf(name)));
    return {};
}

} // namespace

Result<StagedFile> StagedFile::write(const Folder &folder, const QByteArray &name, QByteArrayView bytes)
{
    const QByteArray temporary = temporaryNameFor(name);
    const Result<FileDescriptor> file = folder.openFile(temporary, O_WRONLY | O_CREAT | O_EXCL);
    if (!file)
        return fail(file.error());
    StagedFile staged;
    staged.m_folder = folder.descriptor();
    staged.m_name = name;
    staged.m_temporary = temporary;
    staged.m_path = folder.pathOf(name);
    Result<void> written = adoptStatus(folder, name, *file);
    if (written)
        written = writeBytes(*file, bytes, staged.m_path);
    if (written && ::fsync(file->get()) != 0)
        written = fail(fileError(errno, staged.m_path));
    if (!written)
        return fail(written.error());
    return staged;
}

StagedFile::StagedFile(StagedFile &&other) noexcept
    : m_folder(other.m_folder),
      m_name(std::move(other.m_name)),
      m_temporary(std::exchange(other.m_temporary, QByteArray())),
      m_path(std::move(other.m_path))
{
}

StagedFile::~StagedFile()
{
    if (!m_temporary.isEmpty())
        ::unlinkat(m_folder, m_temporary.constData(), 0);
}

Result<void> StagedFile::commit()
{
    if (::renameat(m_folder, m_temporary.constData(), m_folder, m_name.constData()) != 0)
        return fail(fileError(errno, m_path));
    release();
    return {};
}

Result<void> StagedFile::commitNew()
{
    if (::renameat2(m_folder, m_temporary.constData(), m_folder, m_name.constData(), RENAME_NOREPLACE) != 0) {
        if (errno == EEXIST)
            return fail(ErrorCode::Conflict, CoreText::tr("A file of this name was made meanwhile."), m_path);
        return fail(fileError(errno, m_path));
    }
    release();
    return {};
}

void StagedFile::release()
{
    m_temporary.clear();
}

Result<void> replaceFile(const Folder &folder, const QByteArray &name, QByteArrayView bytes)
{
    Result<StagedFile> staged = StagedFile::write(folder, name, bytes);
    if (!staged)
        return fail(staged.error());
    const Result<void> committed = staged->commit();
    return committed ? folder.sync() : committed;
}

Result<void> createFile(const Folder &folder, const QByteArray &name, QByteArrayView bytes)
{
    Result<StagedFile> staged = StagedFile::write(folder, name, bytes);
    if (!staged)
        return fail(staged.error());
    const Result<void> committed = staged->commitNew();
    return committed ? folder.sync() : committed;
}

} // namespace SessionDeck
