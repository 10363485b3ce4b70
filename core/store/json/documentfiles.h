// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folder.h"

#include <span>

namespace SessionDeck {

/// The files of a store as they were at one moment, in the order of DocumentFiles.
struct Documents
{
    std::vector<QByteArray> bytes = {};
    std::vector<QString> paths = {}; ///< Of the files, for people.
    std::vector<FileState> states = {}; ///< As DocumentFiles::states().
};

/// A few files that together hold many sessions, and that another program rewrites without a lock. Changes of
/// two files at once are made as one with the help of an intent file, ".sessiondeck-edit"; see FORMAT.md.
class DocumentFiles
{
public:
    /// names: the files; when several change, the last is exchanged first.
    DocumentFiles(Folder folder, std::span<const char *const> names);

    const Folder &folder() const
    {
        return m_folder;
    }
    QString pathOf(size_t file) const
    {
        return m_folder.pathOf(m_names[file]);
    }
    /// The first files, all of the same moment; a change that a killed program had promised but not
    /// finished is seen as done. Corrupt: a file is missing.
    Result<Documents> read(size_t count) const;
    /// What changes whenever one of the files is written.
    std::vector<FileState> states() const;

    /// The lock among programs like this one; held until the descriptor is closed. Finishes what a killed
    /// program had promised. Locked.
    Result<FileDescriptor> lock(std::chrono::milliseconds timeout) const;
    /// Exchanges the files whose bytes differ, if all are still what old says; otherwise Conflict, and
    /// nothing was changed. Durable on return. To be called under the lock. Stops as StopScope says.
    Result<void> exchange(const Documents &old, const std::vector<QByteArray> &fresh) const;

private:
    Result<Documents> readOnce(size_t count) const;
    Result<void> exchangeSeveral(const Documents &old, const std::vector<QByteArray> &fresh) const;
    Result<void> verifyUnchanged(const Documents &old) const;

    Folder m_folder;
    std::span<const char *const> m_names;
};

} // namespace SessionDeck
