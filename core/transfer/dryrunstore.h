// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openstore.h"
#include "core/transfer/dryrunledger.h"

#include <QTemporaryDir>

namespace SessionDeck {

/// A store that is asked what its changes would do: each is checked as the store itself would check it (the
/// id, what the caller expects, what the layout can hold) and told to the sink, and nothing is written. Later
/// changes meet the earlier ones: what was created can be expected and is not absent any more. What only
/// writing can show is not known: locks, a disk that is full, message ids that other sessions have.
///
/// Reading passes through, so it shows the store as it is. Threads as for SessionStore.
class DryRunStore final : public SessionStore
{
public:
    /// `opened`: of `location`, for reading; or a store that holds nothing and stands for the one that would
    /// be made there, and the folder that goes with it.
    DryRunStore(OpenedStore opened, DryRunSink sink, std::unique_ptr<QTemporaryDir> folder = {});

    /// Those of the store when it is opened for writing.
    Capabilities capabilities() const override;
    Result<void> scan(const ScanRequest &request, const ScanSink &sink) override
    {
        return m_store->scan(request, sink);
    }
    Result<LoadedSession> load(const LoadRequest &request) override
    {
        return m_store->load(request);
    }
    std::vector<Result<LoadedSession>> loadMany(const LoadManyRequest &request) override
    {
        return m_store->loadMany(request);
    }
    Result<std::vector<RawPart>> raw(const RawRequest &request) override
    {
        return m_store->raw(request);
    }
    Result<StoreStatistics> statistics(std::stop_token stop) override
    {
        return m_store->statistics(stop);
    }
    Result<std::unique_ptr<ChangeSource>> watch() override
    {
        return m_store->watch();
    }
    Result<Revision> write(const Session &session, const Expect &expect) override;
    std::vector<Result<Revision>> writeMany(const std::vector<WriteRequest> &requests) override;
    Result<Revision> writeRaw(const RawWrite &request) override;
    Result<Revision> rename(const RenameRequest &request) override;
    Result<Revision> append(const AppendRequest &request) override;
    Result<void> remove(const QString &id, const Expect &expect) override;
    std::vector<Result<void>> removeMany(const std::vector<RemoveRequest> &requests) override;
    Result<Revision> setExpiry(const QString &id, Timestamp expires, const Expect &expect) override;
    std::vector<Result<Revision>> setExpiryMany(const std::vector<ExpiryRequest> &requests) override;

private:
    Result<Revision> judgeWrite(const WriteRequest &request, const Result<LoadedSession> &found);
    Result<DryRunState> meetForRemoval(const RemoveRequest &request,
                                       const Result<LoadedSession> &found) const;
    Result<void> judgeRemoval(const RemoveRequest &request, const Result<LoadedSession> &found);
    Result<Revision> judgeExpiry(const ExpiryRequest &request, const Result<LoadedSession> &found);

    std::unique_ptr<QTemporaryDir> m_folder; // outlives the store in it
    std::unique_ptr<SessionStore> m_store;
    DryRunLedger m_ledger;
};

} // namespace SessionDeck
