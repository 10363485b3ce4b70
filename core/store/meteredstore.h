// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/operationrecorder.h"
#include "core/store/sessionstore.h"

namespace SessionDeck {

/// A store whose every call is recorded, and otherwise the store that it holds. Of many sessions in one call,
/// each took its part of the time.
class MeteredStore : public SessionStore
{
public:
    MeteredStore(std::unique_ptr<SessionStore> store, std::shared_ptr<OperationRecorder> recorder)
        : m_store(std::move(store)), m_recorder(std::move(recorder))
    {
    }

    Capabilities capabilities() const override
    {
        return m_store->capabilities();
    }
    Result<void> scan(const ScanRequest &request, const ScanSink &sink) override;
    Result<LoadedSession> load(const LoadRequest &request) override;
    std::vector<Result<LoadedSession>> loadMany(const LoadManyRequest &request) override;
    std::vector<std::optional<LoadedCompact>> loadCompact(const LoadManyRequest &request) override;
    Result<std::vector<RawPart>> raw(const RawRequest &request) override;
    Result<Revision> write(const Session &session, const Expect &expect) override;
    std::vector<Result<Revision>> writeMany(const std::vector<WriteRequest> &requests) override;
    std::vector<Result<Revision>> createCompact(std::span<const CompactSession *const> sessions) override;
    Result<Revision> writeRaw(const RawWrite &request) override;
    Result<Revision> rename(const RenameRequest &request) override;
    Result<Revision> append(const AppendRequest &request) override;
    Result<void> remove(const QString &id, const Expect &expect) override;
    std::vector<Result<void>> removeMany(const std::vector<RemoveRequest> &requests) override;
    Result<Revision> setExpiry(const QString &id, Timestamp expires, const Expect &expect) override;
    std::vector<Result<Revision>> setExpiryMany(const std::vector<ExpiryRequest> &requests) override;
    Result<QByteArray> stateMark() override
    {
        return m_store->stateMark();
    }
    Result<StoreStatistics> statistics(std::stop_token stop) override;
    Result<std::unique_ptr<ChangeSource>> watch() override;

private:
    std::unique_ptr<SessionStore> m_store;
    std::shared_ptr<OperationRecorder> m_recorder;
};

} // namespace SessionDeck
