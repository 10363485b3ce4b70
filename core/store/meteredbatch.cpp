// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/measured.h"
#include "core/store/meteredstore.h"

namespace SessionDeck {

namespace {

template <typename Work> auto measuredEach(OperationRecorder &recorder, Operation operation, Work work)
{
    const auto start = std::chrono::steady_clock::now();
    auto results = work();
    const auto passed = std::chrono::steady_clock::now() - start;
    for (const auto &result : results)
        recorder.record(operation, outcomeOf(result), passed / qint64(results.size()));
    return results;
}

} // namespace

std::vector<Result<LoadedSession>> MeteredStore::loadMany(const LoadManyRequest &request)
{
    return measuredEach(*m_recorder, Operation::Load, [&] { return m_store->loadMany(request); });
}

// Only what succeeds: everything else comes again, as a load or as a write.
std::vector<std::optional<LoadedCompact>> MeteredStore::loadCompact(const LoadManyRequest &request)
{
    const auto start = std::chrono::steady_clock::now();
    auto loaded = m_store->loadCompact(request);
    const auto passed = std::chrono::steady_clock::now() - start;
    for (const std::optional<LoadedCompact> &one : loaded) {
        if (one)
            m_recorder->record(Operation::Load, OperationOutcome::Done, passed / qint64(loaded.size()));
    }
    return loaded;
}

std::vector<Result<Revision>> MeteredStore::createCompact(std::span<const CompactSession *const> sessions)
{
    const auto start = std::chrono::steady_clock::now();
    auto created = m_store->createCompact(sessions);
    const auto passed = std::chrono::steady_clock::now() - start;
    for (const Result<Revision> &one : created) {
        if (one)
            m_recorder->record(Operation::Write, OperationOutcome::Done, passed / qint64(created.size()));
    }
    return created;
}

std::vector<Result<Revision>> MeteredStore::writeMany(const std::vector<WriteRequest> &requests)
{
    return measuredEach(*m_recorder, Operation::Write, [&] { return m_store->writeMany(requests); });
}

Result<Revision> MeteredStore::rename(const RenameRequest &request)
{
    return measured(*m_recorder, Operation::Write, [&] { return m_store->rename(request); });
}

std::vector<Result<void>> MeteredStore::removeMany(const std::vector<RemoveRequest> &requests)
{
    return measuredEach(*m_recorder, Operation::Remove, [&] { return m_store->removeMany(requests); });
}

std::vector<Result<Revision>> MeteredStore::setExpiryMany(const std::vector<ExpiryRequest> &requests)
{
    return measuredEach(*m_recorder, Operation::SetExpiry, [&] { return m_store->setExpiryMany(requests); });
}

} // namespace SessionDeck
