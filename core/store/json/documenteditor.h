// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/documentbatch.h"

namespace SessionDeck {

/// The changing calls of SessionStore for layouts that keep many sessions in a few documents; each is one
/// DocumentBatch.
class DocumentEditor
{
public:
    DocumentEditor(const DocumentFiles &files, const DocumentLayout &layout,
                   std::chrono::milliseconds busyTimeout);

    std::vector<Result<Revision>> write(std::span<const WriteRequest> requests) const;
    Result<Revision> append(const AppendRequest &request) const;
    std::vector<Result<void>> remove(const std::vector<RemoveRequest> &requests) const;
    Result<Revision> setExpiry(const QString &id, Timestamp expires, const Expect &expect) const;

private:
    Result<Revision> change(const DocumentChange &change) const;

    const DocumentFiles &m_files;
    const DocumentLayout &m_layout;
    DocumentBatch m_batch;
};

} // namespace SessionDeck
