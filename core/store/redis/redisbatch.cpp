// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of RedisStore for many sessions at once, and for their bytes.
#include "core/store/redis/redisaccess.h"
#include "core/store/redis/redisstore.h"

#include <algorithm>

namespace SessionDeck {

std::vector<Result<LoadedSession>> RedisStore::loadMany(const LoadManyRequest &request)
{
    const bool together = m_layout.loadMany
        && std::ranges::all_of(request.ids, [](const QString &id) { return redisId(id).has_value(); });
    return together ? m_layout.loadMany(m_keyspace, request) : SessionStore::loadMany(request);
}

std::vector<std::optional<LoadedCompact>> RedisStore::loadCompact(const LoadManyRequest &request)
{
    std::vector<std::optional<LoadedCompact>> all = SessionStore::loadCompact(request);
    if (!m_layout.loadCompact)
        return all;
    LoadManyRequest sound{.count = request.count, .stop = request.stop};
    std::vector<size_t> places;
    for (size_t i = 0; i < all.size(); ++i) {
        if (!redisId(request.ids[qsizetype(i)]))
            continue;
        sound.ids += request.ids[qsizetype(i)];
        places.push_back(i);
    }
    std::vector<std::optional<LoadedCompact>> loaded = m_layout.loadCompact(m_keyspace, sound);
    for (size_t i = 0; i < places.size(); ++i)
        all[places[i]] = std::move(loaded[i]);
    return all;
}

std::vector<Result<Revision>> RedisStore::createCompact(std::span<const CompactSession *const> sessions)
{
    const bool together = m_layout.createCompact && mayChange(m_layout.write, m_mode, m_keyspace)
        && std::ranges::all_of(sessions, [](const CompactSession *session) {
                              return redisId(QString::fromUtf8(session->id)).has_value();
                          });
    return together ? m_layout.createCompact(m_keyspace, sessions) : SessionStore::createCompact(sessions);
}

Result<Revision> RedisStore::writeRaw(const RawWrite &request)
{
    const Result<QByteArray> id = redisId(request.id);
    const Result<void> may = mayChange(m_layout.write, m_mode, m_keyspace);
    if (!may || !id)
        return fail(may ? id.error() : may.error());
    return m_layout.writeRaw ? m_layout.writeRaw(m_keyspace, request) : SessionStore::writeRaw(request);
}

bool RedisStore::isPlainCreation(const WriteRequest &request) const
{
    return m_layout.createMany && request.raw.empty() && request.expect.kind == Expect::Kind::Absent
        && redisId(request.session.id) && canHold(request.session.messages)
        && mayChange(m_layout.write, m_mode, m_keyspace);
}

std::vector<Result<Revision>> RedisStore::writeMany(const std::vector<WriteRequest> &requests)
{
    std::vector<Result<Revision>> all;
    all.reserve(requests.size());
    while (all.size() < requests.size()) { // runs of new sessions, and what is between them
        std::vector<const Session *> created;
        for (size_t i = all.size(); i < requests.size() && isPlainCreation(requests[i]); ++i)
            created.push_back(&requests[i].session);
        if (created.empty()) {
            const WriteRequest &other = requests[all.size()];
            all.push_back(SessionStore::writeMany({other}).front());
            continue;
        }
        for (Result<Revision> &written : m_layout.createMany(m_keyspace, created))
            all.push_back(std::move(written));
    }
    return all;
}

} // namespace SessionDeck
