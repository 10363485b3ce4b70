// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redisstore.h"

#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/store/redis/redisaccess.h"
#include "core/store/redis/rediserrors.h"
#include "core/store/redis/redisraw.h"
#include "core/store/redis/redisstatistics.h"
#include "core/store/redis/rediswatch.h"

namespace SessionDeck {

Capabilities RedisStore::capabilities() const
{
    return allowedOf(m_layout, m_mode, m_keyspace);
}

Result<void> RedisStore::scan(const ScanRequest &request, const ScanSink &sink)
{
    return m_layout.scan(m_keyspace, request, sink);
}

Result<LoadedSession> RedisStore::load(const LoadRequest &request)
{
    const Result<QByteArray> id = redisId(request.id);
    return id ? m_layout.load(m_keyspace, request) : fail(id.error());
}

Result<std::vector<RawPart>> RedisStore::raw(const RawRequest &request)
{
    const Result<QByteArray> id = redisId(request.id);
    if (!id)
        return fail(id.error());
    auto parts = readRawKeys(m_keyspace, {*id, m_layout.keys(m_keyspace.prefix, *id)}, request.limit);
    const bool missing = !parts && parts.error().code == ErrorCode::NotFound;
    Result<RawPart> entry = missing && m_layout.index
        ? readRawEntry(m_keyspace, m_layout.index(m_keyspace.prefix), *id)
        : fail(ErrorCode::NotFound, {});
    return entry ? std::vector{std::move(*entry)} : std::move(parts);
}

Result<Revision> RedisStore::write(const Session &session, const Expect &expect)
{
    const Result<QByteArray> id = redisId(session.id);
    Result<void> may = mayChange(m_layout.write, m_mode, m_keyspace);
    if (may)
        may = canHold(session.messages);
    if (!may)
        return fail(may.error());
    return id ? m_layout.write(m_keyspace, session, expect) : fail(id.error());
}

Result<Revision> RedisStore::append(const AppendRequest &request)
{
    const Result<QByteArray> id = redisId(request.id);
    Result<void> may = mayChange(m_layout.append, m_mode, m_keyspace);
    if (may)
        may = canHold(request.messages);
    if (!may || !id)
        return fail(may ? id.error() : may.error());
    if (request.expect.kind == Expect::Kind::Absent)
        return fail(ErrorCode::Invalid,
                    CoreText::tr("Messages can only be added to a session that is there."));
    if (!request.messages.empty())
        return m_layout.append(m_keyspace, request);
    const Result<LoadedSession> loaded = m_layout.load(m_keyspace, {.id = request.id, .count = 0});
    if (!loaded)
        return fail(loaded.error());
    const QString place = printableKey(m_layout.keys(m_keyspace.prefix, *id).front());
    return checkExpect(request.expect, loaded->revision, request.id, place).map([&] {
        return loaded->revision;
    });
}

Result<void> RedisStore::remove(const QString &id, const Expect &expect)
{
    const Result<QByteArray> key = redisId(id);
    const Result<void> may = mayChange(m_layout.remove, m_mode, m_keyspace);
    if (!may || !key)
        return fail(may ? key.error() : may.error());
    if (expect.kind == Expect::Kind::Absent)
        return fail(ErrorCode::Invalid, CoreText::tr("Only a session that is there can be deleted."));
    return m_layout.remove(m_keyspace, *key, expect);
}

Result<Revision> RedisStore::setExpiry(const QString &id, Timestamp expires, const Expect &expect)
{
    const Result<QByteArray> key = redisId(id);
    const Result<void> may = mayChange(m_layout.setExpiry, m_mode, m_keyspace);
    if (!may || !key)
        return fail(may ? key.error() : may.error());
    if (expect.kind == Expect::Kind::Absent)
        return fail(ErrorCode::Invalid, CoreText::tr("Only a session that is there can expire."));
    return m_layout.setExpiry(m_keyspace, *key, expires, expect);
}

Result<StoreStatistics> RedisStore::statistics(std::stop_token stop)
{
    return readRedisStatistics(m_keyspace, m_layout, stop);
}

Result<std::unique_ptr<ChangeSource>> RedisStore::watch()
{
    return watchRedis(m_keyspace, m_layout);
}

} // namespace SessionDeck
