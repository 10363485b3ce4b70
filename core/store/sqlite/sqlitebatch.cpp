// SPDX-License-Identifier: GPL-3.0-or-later
// Several sessions at once: one transaction for all of them.
#include "core/base/stopscope.h"
#include "core/store/sqlite/sqlitereading.h"
#include "core/store/sqlite/sqlitestore.h"

namespace SessionDeck {

std::vector<Result<LoadedSession>> SqliteStore::loadMany(const LoadManyRequest &request)
{
    const Result<SqliteReading> reading = SqliteReading::beginAtOneState(*m_connection, request.stop);
    if (!reading)
        return {size_t(request.ids.size()), fail(reading.error())};
    return m_reader->loadMany(*m_connection, request);
}

std::vector<Result<LoadedSession>> SqliteReader::loadMany(SqliteConnection &connection,
                                                          const LoadManyRequest &request) const
{
    std::vector<Result<LoadedSession>> all;
    all.reserve(size_t(request.ids.size()));
    for (const QString &id : request.ids)
        all.push_back(
            load(connection,
                 {.id = id, .count = request.count, .withRaw = request.withRaw, .stop = request.stop}));
    return all;
}

std::vector<std::optional<LoadedCompact>> SqliteStore::loadCompact(const LoadManyRequest &request)
{
    const auto reading = m_reader->capabilities().compact
        ? SqliteReading::beginAtOneState(*m_connection, request.stop)
        : Result<SqliteReading>(fail(Error()));
    return reading ? m_reader->loadCompact(*m_connection, request) : SessionStore::loadCompact(request);
}

std::vector<std::optional<LoadedCompact>> SqliteReader::loadCompact(SqliteConnection &,
                                                                    const LoadManyRequest &request) const
{
    return std::vector<std::optional<LoadedCompact>>(size_t(request.ids.size()));
}

std::vector<Result<Revision>> SqliteChanges::create(std::span<const CompactSession *const> sessions)
{
    if (sessions.empty())
        return {};
    Result<SqliteTransaction> transaction = begin();
    if (!transaction)
        return {sessions.size(), fail(transaction.error())};
    auto created = (*m_writer)->createCompact(m_connection, sessions);
    Result<void> done = created ? StopScope::check() : fail(created.error());
    if (done)
        done = transaction->commit();
    if (done)
        return std::move(*created);
    (*m_writer)->rolledBack();
    return {sessions.size(), fail(done.error())};
}

std::vector<Result<Revision>> SqliteStore::createCompact(std::span<const CompactSession *const> sessions)
{
    return m_reader->capabilities().compact ? m_changes.create(sessions)
                                            : SessionStore::createCompact(sessions);
}

std::vector<Result<Revision>> SqliteStore::writeMany(const std::vector<WriteRequest> &requests)
{
    std::vector<std::pair<SqliteChange, SqliteChanges::Work>> changes;
    changes.reserve(requests.size());
    for (const WriteRequest &request : requests) {
        const SqliteChange change{.id = request.session.id, .expect = request.expect, .mustExist = false};
        changes.emplace_back(change, [this, &request](SqliteWriter &writer) {
            return request.raw.empty()
                ? writer.write(*m_connection, request.session, request.expect)
                : writer.writeRaw(*m_connection, {.id = request.session.id, .parts = request.raw});
        });
    }
    return m_changes.runAll(changes);
}

std::vector<Result<void>> SqliteStore::removeMany(const std::vector<RemoveRequest> &requests)
{
    std::vector<std::pair<SqliteChange, SqliteChanges::Work>> changes;
    changes.reserve(requests.size());
    for (const RemoveRequest &request : requests)
        changes.emplace_back(
            SqliteChange{.id = request.id, .expect = request.expect}, [this, &request](SqliteWriter &writer) {
                return writer.remove(*m_connection, request.id).map([] { return Revision(); });
            });
    std::vector<Result<void>> removed;
    removed.reserve(requests.size());
    for (const Result<Revision> &outcome : m_changes.runAll(changes))
        removed.push_back(outcome ? Result<void>() : fail(outcome.error()));
    return removed;
}

std::vector<Result<Revision>> SqliteStore::setExpiryMany(const std::vector<ExpiryRequest> &requests)
{
    std::vector<std::pair<SqliteChange, SqliteChanges::Work>> changes;
    changes.reserve(requests.size());
    for (const ExpiryRequest &request : requests)
        changes.emplace_back(SqliteChange{.id = request.id, .expect = request.expect},
                             [this, &request](SqliteWriter &writer) {
                                 return writer.setExpiry(*m_connection, request.id, request.expires);
                             });
    return m_changes.runAll(changes);
}

} // namespace SessionDeck
