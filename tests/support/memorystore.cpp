// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"

namespace SessionDeck {

Result<LoadedSession> MemoryStore::load(const LoadRequest &request)
{
    if (m_content->gated)
        m_content->gate.acquire();
    const std::lock_guard lock(m_content->mutex);
    m_content->loads += QStringLiteral("%1 %2 %3").arg(request.id).arg(request.first).arg(request.count);
    if (request.stop.stop_requested())
        return fail(ErrorCode::Cancelled, QStringLiteral("stopped"));
    if (!m_content->failure.message.isEmpty())
        return fail(m_content->failure);
    const auto found = m_content->sessions.find(request.id);
    if (found == m_content->sessions.end())
        return fail(ErrorCode::NotFound, QStringLiteral("There is no such session."), request.id);
    LoadedSession loaded = found->second.head;
    const qint64 total = loaded.totalMessages;
    const qint64 first = request.first < 0 ? std::max<qint64>(total + request.first, 0) : request.first;
    const qint64 end = request.count < 0 ? total : std::min(total, first + request.count);
    for (qint64 at = first; at < end; ++at)
        loaded.session.messages.push_back(found->second.message(at));
    return loaded;
}

Result<std::vector<RawPart>> MemoryStore::raw(const RawRequest &request)
{
    const std::lock_guard lock(m_content->mutex);
    const auto found = m_content->sessions.find(request.id);
    if (found == m_content->sessions.end())
        return fail(ErrorCode::NotFound, QStringLiteral("There is no such session."), request.id);
    std::vector<RawPart> parts = found->second.raw;
    for (RawPart &part : parts) {
        part.totalBytes = part.bytes.size();
        part.bytes.truncate(request.limit);
    }
    return parts;
}

Capabilities MemoryStore::capabilities() const
{
    return {.readOnlyReason = QStringLiteral("A store for tests.")};
}

Result<void> MemoryStore::scan(const ScanRequest &, const ScanSink &)
{
    return {};
}

Result<Revision> MemoryStore::write(const Session &, const Expect &)
{
    return fail(ErrorCode::ReadOnly, capabilities().readOnlyReason);
}

Result<Revision> MemoryStore::append(const AppendRequest &)
{
    return fail(ErrorCode::ReadOnly, capabilities().readOnlyReason);
}

Result<void> MemoryStore::remove(const QString &, const Expect &)
{
    return fail(ErrorCode::ReadOnly, capabilities().readOnlyReason);
}

Result<Revision> MemoryStore::setExpiry(const QString &, Timestamp, const Expect &)
{
    return fail(ErrorCode::ReadOnly, capabilities().readOnlyReason);
}

Result<StoreStatistics> MemoryStore::statistics(std::stop_token)
{
    return StoreStatistics{};
}

Result<std::unique_ptr<ChangeSource>> MemoryStore::watch()
{
    return fail(ErrorCode::Unsupported, capabilities().readOnlyReason);
}

} // namespace SessionDeck
