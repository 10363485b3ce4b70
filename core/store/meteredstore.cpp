// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/meteredstore.h"

#include "core/metrics/measured.h"

namespace SessionDeck {

Result<void> MeteredStore::scan(const ScanRequest &request, const ScanSink &sink)
{
    return measured(*m_recorder, Operation::Scan, [&] { return m_store->scan(request, sink); });
}

Result<LoadedSession> MeteredStore::load(const LoadRequest &request)
{
    return measured(*m_recorder, Operation::Load, [&] { return m_store->load(request); });
}

Result<std::vector<RawPart>> MeteredStore::raw(const RawRequest &request)
{
    return measured(*m_recorder, Operation::Raw, [&] { return m_store->raw(request); });
}

Result<Revision> MeteredStore::write(const Session &session, const Expect &expect)
{
    return measured(*m_recorder, Operation::Write, [&] { return m_store->write(session, expect); });
}

Result<Revision> MeteredStore::writeRaw(const RawWrite &request)
{
    return measured(*m_recorder, Operation::Write, [&] { return m_store->writeRaw(request); });
}

Result<Revision> MeteredStore::append(const AppendRequest &request)
{
    return measured(*m_recorder, Operation::Append, [&] { return m_store->append(request); });
}

Result<void> MeteredStore::remove(const QString &id, const Expect &expect)
{
    return measured(*m_recorder, Operation::Remove, [&] { return m_store->remove(id, expect); });
}

Result<Revision> MeteredStore::setExpiry(const QString &id, Timestamp expires, const Expect &expect)
{
    return measured(*m_recorder, Operation::SetExpiry,
                    [&] { return m_store->setExpiry(id, expires, expect); });
}

Result<StoreStatistics> MeteredStore::statistics(std::stop_token stop)
{
    return measured(*m_recorder, Operation::Statistics, [&] { return m_store->statistics(std::move(stop)); });
}

Result<std::unique_ptr<ChangeSource>> MeteredStore::watch()
{
    return measured(*m_recorder, Operation::Watch, [&] { return m_store->watch(); });
}

} // namespace SessionDeck
