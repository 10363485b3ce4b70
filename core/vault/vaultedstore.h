// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/asyncstore.h"
#include "core/vault/seensession.h"
#include "core/vault/vaultkeeper.h"

namespace SessionDeck {

/// A store whose every change can be taken back. Before a change it reads what is there, keeps that durably
/// in the vault, and only then changes the store, expecting exactly the state that it has kept; if somebody
/// else was faster, it starts over (a few times) where the caller expects nothing in particular, and
/// answers Conflict otherwise. If the vault cannot be written, the change is refused with the vault's error.
/// A change that was certainly refused leaves no version; one whose outcome is unknown (a connection that
/// broke) does.
///
/// An append keeps the number of messages before and the messages that come, not the session: undoing it
/// takes them away again. That it is surely these is told by their content, so others may append between the
/// look and the append.
///
/// Reading passes through. Threads as for SessionStore.
class VaultedStore final : public SessionStore
{
public:
    VaultedStore(std::unique_ptr<SessionStore> store, const StoreLocation &location,
                 const VaultTarget &target);

    Capabilities capabilities() const override
    {
        return m_store->capabilities();
    }
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
    std::vector<std::optional<LoadedCompact>> loadCompact(const LoadManyRequest &request) override
    {
        return m_store->loadCompact(request);
    }
    Result<std::vector<RawPart>> raw(const RawRequest &request) override
    {
        return m_store->raw(request);
    }
    Result<QByteArray> stateMark() override
    {
        return m_store->stateMark();
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
    std::vector<Result<Revision>> createCompact(std::span<const CompactSession *const> sessions) override;
    Result<Revision> writeRaw(const RawWrite &request) override;
    Result<Revision> rename(const RenameRequest &request) override;
    Result<Revision> append(const AppendRequest &request) override;
    Result<void> remove(const QString &id, const Expect &expect) override;
    std::vector<Result<void>> removeMany(const std::vector<RemoveRequest> &requests) override;
    Result<Revision> setExpiry(const QString &id, Timestamp expires, const Expect &expect) override;
    std::vector<Result<Revision>> setExpiryMany(const std::vector<ExpiryRequest> &requests) override;

private:
    struct Change;
    struct Batch;
    Result<Revision> apply(const Change &change);
    Result<Revision> tryOnce(const Change &change);
    Result<Revision> keepAndAct(const Change &change, const SeenSession &seen);
    std::vector<Result<Revision>> applyAll(const Batch &batch);
    std::vector<Result<Revision>> actOn(const Batch &batch, const std::vector<SeenSession> &seen,
                                        const std::vector<size_t> &places);
    std::vector<Result<SeenSession>> seeAll(const Batch &batch) const;
    Result<void> judge(const Batch &batch, size_t place, Result<SeenSession> &seen) const;
    /// Whatever forbids a change of what was seen.
    Result<void> check(const SeenSession &seen, const Expect &expect) const;

    std::unique_ptr<SessionStore> m_store;
    StoreLocation m_location;
    VaultKeeper m_keeper;
};

/// Opens stores as `opener` does, and those that may be changed as a VaultedStore. The vault itself is opened
/// with the first change.
StoreOpener vaultedOpener(VaultTarget target, StoreOpener opener = openStore);

} // namespace SessionDeck
