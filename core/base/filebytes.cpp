// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of folder.h that work on an open descriptor.
#include "core/base/coretext.h"
#include "core/base/fileerror.h"
#include "core/base/folder.h"

#include <sys/file.h>

#include <cerrno>
#include <thread>

namespace SessionDeck {

FileState fileState(const struct stat &status)
{
    return {.device = status.st_dev,
            .inode = status.st_ino,
            .size = status.st_size,
            .modified = status.st_mtim.tv_sec * 1'000'000'000LL + status.st_mtim.tv_nsec};
}

Result<QByteArray> readBytes(const FileDescriptor &file, qint64 offset, qint64 size, const QString &path)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < size) {
        const ssize_t got = ::pread(file.get(), bytes.data() + done, size_t(size - done), offset + done);
        if (got < 0 && errno != EINTR)
            return fail(fileError(errno, path));
        if (got == 0)
            break;
        done += got > 0 ? got : 0;
    }
    bytes.resize(done);
    return bytes;
}

Result<void> writeBytes(const FileDescriptor &file, QByteArrayView bytes, const QString &path)
{
    while (!bytes.isEmpty()) {
        const ssize_t put = ::write(file.get(), bytes.data(), size_t(bytes.size()));
        if (put < 0 && errno != EINTR)
            return fail(fileError(errno, path));
        bytes = bytes.sliced(put > 0 ? put : 0);
    }
    return {};
}

Result<void> lockFile(const FileDescriptor &file, std::chrono::milliseconds timeout, const QString &path)
{
    using Clock = std::chrono::steady_clock;
    const Clock::time_point end = Clock::now() + timeout;
    while (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return fail(fileError(errno, path));
        if (Clock::now() >= end)
            return fail(fileError(EWOULDBLOCK, path));
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return {};
}

FileState Folder::state(const QByteArray &name) const
{
    struct stat status = {};
    if (::fstatat(descriptor(), name.constData(), &status, 0) != 0)
        return {};
    return fileState(status);
}

Result<void> Folder::remove(const QByteArray &name) const
{
    if (::unlinkat(descriptor(), name.constData(), 0) != 0)
        return fail(fileError(errno, pathOf(name)));
    return sync();
}

Result<void> Folder::sync() const
{
    if (m_isDeferred) {
        m_isOwed = true;
        return {};
    }
    if (::fsync(descriptor()) != 0)
        return fail(fileError(errno, m_path));
    return {};
}

DeferredSync::DeferredSync(const Folder &folder) : m_folder(folder)
{
    m_folder.m_isDeferred = true;
    m_folder.m_isOwed = false;
}

DeferredSync::~DeferredSync()
{
    m_folder.m_isDeferred = false;
}

Result<void> DeferredSync::finish()
{
    m_folder.m_isDeferred = false;
    return m_folder.m_isOwed ? m_folder.sync() : Result<void>();
}

} // namespace SessionDeck
