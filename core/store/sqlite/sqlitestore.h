// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"
#include "core/store/sqlite/sqlitechange.h"
#include "core/store/sqlite/sqlitereader.h"

namespace SessionDeck {

/// A database opened through one layout. Reading leaves no transaction behind; a change is one BEGIN
/// IMMEDIATE transaction in which Expect is checked first.
class SqliteStore : public SessionStore
{
public:
    /// `writer`: an error says why nothing can be changed.
    SqliteStore(std::unique_ptr<SqliteConnection> connection, std::unique_ptr<SqliteReader> reader,
                Result<std::unique_ptr<SqliteWriter>> writer)
        : m_connection(std::move(connection)),
          m_reader(std::move(reader)),
          m_changes(*m_connection, std::move(writer))
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
    Result<Revision> rename(const RenameRequest &request) override;
    Result<Revision> append(const AppendRequest &request) override;
    Result<void> remove(const QString &id, const Expect &expect) override;
    std::vector<Result<void>> removeMany(const std::vector<RemoveRequest> &requests) override;
    Result<Revision> setExpiry(const QString &id, Timestamp expires, const Expect &expect) override;
    std::vector<Result<Revision>> setExpiryMany(const std::vector<ExpiryRequest> &requests) override;
    Result<QByteArray> stateMark() override;
    Result<StoreStatistics> statistics(std::stop_token stop) override;
    Result<std::unique_ptr<ChangeSource>> watch() override;

private:
    std::unique_ptr<SqliteConnection> m_connection;
    std::unique_ptr<SqliteReader> m_reader;
    SqliteChanges m_changes;
};

} // namespace SessionDeck
