// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folder.h"

namespace SessionDeck {

/// Bytes that stand complete and durable beside the file they are meant for, under a hidden name in the same
/// folder, until commit() gives them its name. The destructor removes what was not committed.
class StagedFile
{
public:
    /// Writes and syncs the temporary file ".<name>.<random>.tmp". It gets mode and, where allowed, owner of
    /// the file that is there now; 0600 if there is none. Unsupported if that is a symbolic link, which a
    /// rename would cut off from its target. NoSpace, Unauthorized, ReadOnly, Io.
    static Result<StagedFile> write(const Folder &folder, const QByteArray &name, QByteArrayView bytes);

    StagedFile(StagedFile &&other) noexcept;
    StagedFile &operator=(StagedFile &&) = delete;
    ~StagedFile();

    const QByteArray &temporaryName() const
    {
        return m_temporary;
    }
    /// Renames it over the file. The folder is not synced yet.
    Result<void> commit();
    /// Renames it to the file's name if there is none yet; otherwise Conflict, and nothing happened.
    Result<void> commitNew();
    /// Leaves the temporary file where it is: somebody else will rename or remove it.
    void release();

private:
    StagedFile() = default;

    int m_folder = -1; // of the Folder, which outlives this
    QByteArray m_name;
    QByteArray m_temporary;
    QString m_path;
};

/// Replaces (or makes) the file so that a crash at any moment leaves the old or the new bytes; durable on
/// return.
Result<void> replaceFile(const Folder &folder, const QByteArray &name, QByteArrayView bytes);

/// Makes the file with these bytes, durable on return. Conflict if there is one already.
Result<void> createFile(const Folder &folder, const QByteArray &name, QByteArrayView bytes);

} // namespace SessionDeck
