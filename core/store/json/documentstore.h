// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/documenteditor.h"
#include "core/store/openoptions.h"

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
    std::vector<Result<LoadedSession>> loadMany(const LoadManyRequest &request) override;
    Result<std::vector<RawPart>> raw(const RawRequest &request) override;
    Result<Revision> write(const Session &session, const Expect &expect) override
    {
        return writeMany({{.session = session, .expect = expect}}).front();
    }
    std::vector<Result<Revision>> writeMany(const std::vector<WriteRequest> &requests) override;
    Result<Revision> writeRaw(const RawWrite &request) override
    {
        const WriteRequest write{
            .session = {.id = request.id}, .expect = request.expect, .raw = request.parts};
        return writeMany({write}).front();
    }
    Result<Revision> append(const AppendRequest &request) override
    {
        return editor().and_then([&](const DocumentEditor &edits) { return edits.append(request); });
    }
    Result<void> remove(const QString &id, const Expect &expect) override
    {
        return removeMany({{.id = id, .expect = expect}}).front();
    }
    std::vector<Result<void>> removeMany(const std::vector<RemoveRequest> &requests) override;
    Result<Revision> setExpiry(const QString &id, Timestamp expires, const Expect &expect) override
    {
        return editor().and_then(
            [&](const DocumentEditor &edits) { return edits.setExpiry(id, expires, expect); });
    }
    Result<StoreStatistics> statistics(std::stop_token stop) override;
    Result<std::unique_ptr<ChangeSource>> watch() override;

private:
    DocumentStore(Folder folder, const DocumentLayout &layout, const OpenOptions &options);
    Result<DocumentIndex> readAll(std::stop_token stop) const;
    Result<LoadedSession> loadFrom(const DocumentIndex &index, const LoadRequest &request) const;
    Result<DocumentEditor> editor() const;

    DocumentFiles m_files;
    const DocumentLayout &m_layout;
    Capabilities m_capabilities;
    std::chrono::milliseconds m_busyTimeout;
};

} // namespace SessionDeck
