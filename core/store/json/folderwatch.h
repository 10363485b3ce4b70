// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filedescriptor.h"
#include "core/base/result.h"

#include <chrono>
#include <vector>

namespace SessionDeck {

/// Something that happened in a watched folder.
struct FolderEvent
{
    int watch = -1; ///< As FolderWatch::add() returned it; -1 if events were lost.
    QByteArray name = {}; ///< The entry; empty if the folder itself is meant.
    bool isFolder = false; ///< The entry is a folder.
    bool folderGone = false; ///< The watched folder itself was deleted, moved or unmounted.
    bool lost = false; ///< The kernel's queue overflowed: anything may have happened.
};

/// Watches folders with inotify. One thread; interrupt() from any.
class FolderWatch
{
public:
    /// Unsupported if the system gives no inotify instance.
    static Result<FolderWatch> open();

    /// Begins to watch the entries of a folder (not of its sub-folders).
    Result<int> add(const QString &path);
    /// What happened since the last call; waits for the first event at most so long, then a little for those
    /// that belong to it. Empty after the timeout and after interrupt().
    Result<std::vector<FolderEvent>> wait(std::chrono::milliseconds timeout);
    void interrupt() const;

private:
    bool poll(std::chrono::milliseconds timeout) const;
    Result<void> drain(std::vector<FolderEvent> &events) const;

    FileDescriptor m_notify;
    FileDescriptor m_wake;
};

} // namespace SessionDeck
