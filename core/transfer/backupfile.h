// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folder.h"

namespace SessionDeck {

/// A backup that is being made, under a hidden name beside its own: the file is there whole or not at all.
/// What a crash left behind is overwritten by the next backup to the same file. The destructor removes what
/// was not finished.
class BackupFile
{
public:
    /// Whether the file could be made: Conflict if it is there; and what fileError() says.
    static Result<void> check(const QString &path);
    /// Locked while another process makes a backup to this file; Conflict if the file is there; and what
    /// fileError() says.
    static Result<BackupFile> begin(const QString &path);
    BackupFile(BackupFile &&other) noexcept = default;
    BackupFile &operator=(BackupFile &&) = delete;
    ~BackupFile();

    /// Where to write to: an empty file.
    QString temporaryPath() const;
    /// Syncs it and gives it its name. Conflict if somebody made a file of this name meanwhile.
    Result<void> finish();

private:
    BackupFile(Folder folder, const QByteArray &name) : m_folder(std::move(folder)), m_name(name)
    {
    }
    void removeAll();

    Folder m_folder;
    QByteArray m_name;
    FileDescriptor m_lock; // of the hidden file
};

} // namespace SessionDeck
