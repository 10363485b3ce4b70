// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/redislayout.h"
#include "core/store/sessionstore.h"

namespace SessionDeck {

/// The sessions of one layout below one prefix of a Redis database. Connections are opened when needed,
/// bounded in number, and come back by themselves after the server did.
class RedisStore : public SessionStore
{
public:
    RedisStore(RedisKeyspace keyspace, const RedisLayout &layout, AccessMode mode)
        : m_keyspace(std::move(keyspace)), m_layout(layout), m_mode(mode)
    {
    }

    Capabilities capabilities() const override;
    Result<void> scan(const ScanRequest &request, const ScanSink &sink) override;
    Result<LoadedSession> load(const LoadRequest &request) override;
    std::vector<Result<LoadedSession>> loadMany(const LoadManyRequest &request) override;
    std::vector<std::optional<LoadedCompact>> loadCompact(const LoadManyRequest &request) override;
    Result<std::vector<RawPart>> raw(const RawRequest &request) override;
    Result<Revision> write(const Session &session, const Expect &expect) override;
    std::vector<Result<Revision>> writeMany(const std::vector<WriteRequest> &requests) override;
    std::vector<Result<Revision>> createCompact(std::span<const CompactSession *const> sessions) override;
    Result<Revision> writeRaw(const RawWrite &request) override;
    Result<Revision> append(const AppendRequest &request) override;
    Result<void> remove(const QString &id, const Expect &expect) override;
    Result<Revision> setExpiry(const QString &id, Timestamp expires, const Expect &expect) override;
    Result<StoreStatistics> statistics(std::stop_token stop) override;
    Result<std::unique_ptr<ChangeSource>> watch() override;

private:
    bool isPlainCreation(const WriteRequest &request) const;

    const RedisKeyspace m_keyspace;
    const RedisLayout &m_layout;
    const AccessMode m_mode;
};

} // namespace SessionDeck
