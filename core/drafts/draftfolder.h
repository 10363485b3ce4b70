// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folder.h"
#include "core/drafts/keptdraft.h"

namespace SessionDeck {

/// The drafts of one run of the program, as files of their own in a folder that is locked while it runs. The
/// folders of runs that ended lie beside it; whoever comes next takes their drafts over. One thread at a
/// time.
class DraftFolder
{
public:
    /// sessiondeck/drafts below $XDG_DATA_HOME.
    static QString defaultPath();
    /// Makes a folder for this run in `path`, which is made too if need be; readable for its owner only.
    static Result<DraftFolder> open(const QString &path);

    DraftFolder(DraftFolder &&) noexcept = default;
    DraftFolder &operator=(DraftFolder &&) = delete;
    /// An empty folder is taken away.
    ~DraftFolder();

    /// Takes over what runs that ended have left, and returns all drafts of this folder. A draft of which
    /// this folder has one already stays where it is, as does a file that cannot be read.
    std::vector<KeptDraft> adopt();
    /// Replaces the draft of this session; atomic and durable.
    Result<void> begin(const KeptDraft &draft);
    /// Adds steps at the end of a draft that is there; durable. After an error the draft has to be begun
    /// anew: a part of them may be there.
    Result<void> add(const DraftKey &key, const std::vector<DraftStep> &steps);
    /// No error if there is none.
    Result<void> remove(const DraftKey &key);

private:
    DraftFolder(Folder root, Folder own, FileDescriptor lock)
        : m_root(std::move(root)), m_own(std::move(own)), m_lock(std::move(lock))
    {
    }
    void adoptFrom(const QByteArray &run);

    Folder m_root;
    Folder m_own;
    FileDescriptor m_lock;
};

} // namespace SessionDeck
