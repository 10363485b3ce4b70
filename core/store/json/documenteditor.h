// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/documentlayout.h"

#include <functional>

namespace SessionDeck {

/// The changing calls of SessionStore for layouts that keep many sessions in a few documents. Each takes the
/// lock of the folder, reads the documents, checks what is expected, and exchanges the files as one. If
/// another program wrote them meanwhile, the edit is made again on what is there now.
class DocumentEditor
{
public:
    DocumentEditor(const DocumentFiles &files, const DocumentLayout &layout,
                   std::chrono::milliseconds busyTimeout);

    Result<Revision> write(const Session &session, const Expect &expect) const;
    Result<Revision> append(const AppendRequest &request) const;
    Result<void> remove(const QString &id, const Expect &expect) const;
    Result<Revision> setExpiry(const QString &id, Timestamp expires, const Expect &expect) const;

private:
    /// Makes the edit for a session; entry is null if there is none.
    using Edit = std::function<Result<DocumentEdit>(const DocumentIndex &, const DocumentEntry *entry)>;

    Result<Revision> change(const QString &id, const Expect &expect, const Edit &edit) const;
    Result<Revision> changeOnce(const QString &id, const Expect &expect, const Edit &edit) const;

    const DocumentFiles &m_files;
    const DocumentLayout &m_layout;
    std::chrono::milliseconds m_busyTimeout;
};

} // namespace SessionDeck
