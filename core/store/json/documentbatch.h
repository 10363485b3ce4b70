// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/documentlayout.h"

#include <chrono>
#include <functional>
#include <span>

namespace SessionDeck {

/// A change of one session that is asked for.
struct DocumentChange
{
    QString id = {};
    Expect expect = {};
    /// Makes the edit; entry is null if there is no such session.
    std::function<Result<DocumentEdit>(const DocumentIndex &, const DocumentEntry *entry)> edit = {};
};

/// The way to every change of a store of documents: takes the lock of the folder, reads the documents, checks
/// what is expected of each session, and exchanges the files as one, once for all changes. If another program
/// wrote them meanwhile, the edits are made again on what is there now.
class DocumentBatch
{
public:
    DocumentBatch(const DocumentFiles &files, const DocumentLayout &layout,
                  std::chrono::milliseconds busyTimeout);

    /// What became of each; none of them takes another one along. A session that is changed twice is changed
    /// in this order.
    std::vector<Result<Revision>> run(std::span<const DocumentChange> changes) const;

private:
    using Changes = std::span<const DocumentChange>;
    std::vector<Result<Revision>> runDistinct(Changes changes) const;
    Result<void> runOnce(Changes changes, std::vector<Result<Revision>> &outcomes) const;
    Result<void> exchange(DocumentIndex &index, const DocumentEdit &edit) const;

    const DocumentFiles &m_files;
    const DocumentLayout &m_layout;
    std::chrono::milliseconds m_busyTimeout;
};

} // namespace SessionDeck
