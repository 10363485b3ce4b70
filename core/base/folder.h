// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filedescriptor.h"
#include "core/base/result.h"

#include <QByteArrayView>

#include <fcntl.h>
#include <sys/stat.h>

#include <chrono>
#include <vector>

namespace SessionDeck {

/// What tells that a file was exchanged or written since. Never used to order anything in time.
struct FileState
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = -1; ///< Bytes; -1: there is no such file.
    qint64 modified = 0; ///< Nanoseconds, as the file system counts them.

    bool exists() const
    {
        return size >= 0;
    }
    friend bool operator==(const FileState &, const FileState &) = default;
};

FileState fileState(const struct stat &status);

/// An open folder and the files in it, each named relative to it ("a.jsonl", "sub/a.jsonl"). Names are bytes
/// as the file system has them. Errors carry the full path. Movable; one thread at a time.
class Folder
{
public:
    /// Files larger than this are refused by read() as Corrupt.
    static constexpr qint64 maxReadBytes = qint64(2) * 1024 * 1024 * 1024;

    /// NotFound, Unauthorized, Io.
    static Result<Folder> open(const QString &path);

    int descriptor() const
    {
        return m_descriptor.get();
    }
    const QString &path() const
    {
        return m_path;
    }
    QString pathOf(QByteArrayView name) const;

    /// O_CLOEXEC is added. NotFound and the rest of fileError().
    Result<FileDescriptor> openFile(const QByteArray &name, int flags = O_RDONLY, mode_t mode = 0600) const;
    /// All bytes. Not mapped, since other programs truncate files in place and that kills a process that
    /// reads a map. Corrupt: no regular file, or beyond maxReadBytes.
    Result<QByteArray> read(const QByteArray &name) const;
    /// State of the file now; FileState::exists() is false if there is none or it cannot be told.
    FileState state(const QByteArray &name) const;
    /// Names in the folder, without "." and "..", in no order. Sub-folders are those of entries that are
    /// (links to) folders.
    Result<std::vector<QByteArray>> files() const;
    Result<std::vector<QByteArray>> subfolders() const;
    /// Deletes a file and makes that durable.
    Result<void> remove(const QByteArray &name) const;
    /// Makes additions, removals and renames in the folder durable; later, while a DeferredSync lives.
    Result<void> sync() const;

private:
    friend class DeferredSync;

    FileDescriptor m_descriptor;
    QString m_path;
    mutable bool m_isDeferred = false;
    mutable bool m_isOwed = false; // was to be made durable since
};

/// Many changes in a folder, made durable at once: while it lives, the folder's sync() waits for finish(). One at
/// a time for each folder, which has to outlive it.
class DeferredSync
{
public:
    explicit DeferredSync(const Folder &folder);
    ~DeferredSync();
    Q_DISABLE_COPY_MOVE(DeferredSync)

    /// Until it has succeeded nothing may be acknowledged. NoSpace, Io.
    Result<void> finish();

private:
    const Folder &m_folder;
};

/// Reads at most size bytes from offset on; fewer at the end of the file. Io.
Result<QByteArray> readBytes(const FileDescriptor &file, qint64 offset, qint64 size, const QString &path);

/// Writes all bytes at the descriptor's position (at the end with O_APPEND). NoSpace, Io.
Result<void> writeBytes(const FileDescriptor &file, QByteArrayView bytes, const QString &path);

/// Takes an exclusive flock() that lives as long as the descriptor. Locked after the timeout.
Result<void> lockFile(const FileDescriptor &file, std::chrono::milliseconds timeout, const QString &path);

} // namespace SessionDeck
