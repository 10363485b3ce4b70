// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/lineeditor.h"
#include "core/store/openoptions.h"

namespace SessionDeck {

/// A store that keeps each session in a file of its own, one record per line, through a LineLayout.
class LineStore : public SessionStore
{
public:
    /// NotFound unless the folder exists or the mode is Create.
    static Result<std::unique_ptr<SessionStore>> open(const QString &path, const LineLayout &layout,
                                                      const OpenOptions &options);

    Capabilities capabilities() const override
    {
        return m_capabilities;
    }
    Result<void> scan(const ScanRequest &request, const ScanSink &sink) override;
    Result<LoadedSession> load(const LoadRequest &request) override;
    Result<std::vector<RawPart>> raw(const RawRequest &request) override;
    Result<Revision> write(const Session &session, const Expect &expect) override;
    std::vector<Result<Revision>> writeMany(const std::vector<WriteRequest> &requests) override;
    Result<Revision> writeRaw(const RawWrite &request) override;
    Result<Revision> append(const AppendRequest &request) override;
    Result<void> remove(const QString &id, const Expect &expect) override;
    std::vector<Result<void>> removeMany(const std::vector<RemoveRequest> &requests) override;
    Result<Revision> setExpiry(const QString &id, Timestamp expires, const Expect &expect) override;
    std::vector<Result<Revision>> setExpiryMany(const std::vector<ExpiryRequest> &requests) override;
    Result<StoreStatistics> statistics(std::stop_token stop) override;
    Result<std::unique_ptr<ChangeSource>> watch() override;

private:
    LineStore(Folder folder, const LineLayout &layout, const OpenOptions &options);
    Result<LineEditor> editor();

    LineFiles m_files;
    LoadedBodies m_bodies;
    Capabilities m_capabilities;
    std::chrono::milliseconds m_busyTimeout;
};

} // namespace SessionDeck
