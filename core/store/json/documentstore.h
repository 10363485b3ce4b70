// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/documentlayout.h"
#include "core/store/openoptions.h"

#include <functional>

namespace SessionDeck {

/// A store that keeps many sessions in a few documents, through a DocumentLayout.
class DocumentStore : public SessionStore
{
public:
    /// NotFound unless the folder and the first document exist; with Create they are made where nothing is.
    static Result<std::unique_ptr<SessionStore>> open(const QString &path, const DocumentLayout &layout,
                                                      const OpenOptions &options);

    Capabilities capabilities() const override
    {
        return m_capabilities;
    }
    Result<void> scan(const ScanRequest &request, const ScanSink &sink) override;
    Result<LoadedSession> load(const LoadRequest &request) override;
    Result<std::vector<RawPart>> raw(const RawRequest &request) override;
    Result<Revision> write(const Session &session, const Expect &expect) override;
    Result<Revision> append(const AppendRequest &request) override;
    Result<void> remove(const QString &id, const Expect &expect) override;
    Result<Revision> setExpiry(const QString &id, Timestamp expires, const Expect &expect) override;
    Result<StoreStatistics> statistics(std::stop_token stop) override;
    Result<std::unique_ptr<ChangeSource>> watch() override;

private:
    /// Makes the edit for a session; entry is null if there is none.
    using Editor = std::function<Result<DocumentEdit>(const DocumentIndex &, const DocumentEntry *entry)>;

    DocumentStore(Folder folder, const DocumentLayout &layout, const OpenOptions &options);
    Result<DocumentIndex> readAll(std::stop_token stop) const;
    Result<Revision> edit(const QString &id, const Expect &expect, const Editor &editor);
    Result<Revision> editOnce(const QString &id, const Expect &expect, const Editor &editor);

    DocumentFiles m_files;
    const DocumentLayout &m_layout;
    Capabilities m_capabilities;
    std::chrono::milliseconds m_busyTimeout;
};

/// Reads and indexes the first documents. A file that another program is just writing looks truncated;
/// so what cannot be parsed is read again until it stays as it is. Corrupt, Cancelled.
Result<DocumentIndex> readDocuments(const DocumentFiles &files, const DocumentLayout &layout, size_t count,
                                    std::stop_token stop);

} // namespace SessionDeck
