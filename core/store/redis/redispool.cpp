// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redispool.h"

#include "core/base/coretext.h"
#include "core/store/redis/redislogin.h"

#include <chrono>
#include <thread>

namespace SessionDeck {

using namespace std::chrono_literals;

namespace {

// Sleeps in small steps, so that a request to stop is heeded.
void pause(std::chrono::milliseconds time, const std::stop_token &stop)
{
    for (auto left = time; left > 0ms && !stop.stop_requested(); left -= 25ms)
        std::this_thread::sleep_for(qMin(left, 25ms));
}

} // namespace

RedisLease::RedisLease(std::shared_ptr<RedisPool> pool, std::unique_ptr<RedisConnection> connection)
    : m_pool(std::move(pool)), m_connection(std::move(connection))
{
}

RedisLease::~RedisLease()
{
    if (m_pool) // not moved from
        m_pool->giveBack(std::move(m_connection));
}

RedisPool::RedisPool(const RedisSettings &settings, int limit) : m_settings(settings), m_limit(limit)
{
}

// An idle connection that still works, or null if one has to be opened; either way one place is taken.
Result<std::unique_ptr<RedisConnection>> RedisPool::takeIdle(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const QDeadlineTimer deadline(m_settings.connectTimeout);
    while (m_leased >= m_limit) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
        if (deadline.hasExpired())
            return fail(
                ErrorCode::Locked,
                CoreText::tr("All %1 connections to the server are in use. Try again later.").arg(m_limit),
                redisPlace(m_settings.location));
        m_freed.wait_for(lock, 50ms);
    }
    ++m_leased;
    std::unique_ptr<RedisConnection> connection;
    while (!m_idle.empty() && !connection) {
        connection = std::move(m_idle.back());
        m_idle.pop_back();
        if (!connection->isUsable()) // the server closed it in the meantime
            connection.reset();
    }
    return connection;
}

Result<std::unique_ptr<RedisConnection>> RedisPool::connect(const std::stop_token &stop)
{
    const QDeadlineTimer deadline(m_settings.connectTimeout);
    for (std::chrono::milliseconds delay = 50ms;; delay *= 2) {
        auto connection = openRedisConnection(m_settings, stop);
        const bool again = !connection && connection.error().code == ErrorCode::Unreachable && delay <= 200ms
            && delay < deadline.remainingTimeAsDuration();
        if (!again)
            return connection;
        pause(delay, stop);
    }
}

Result<RedisLease> RedisPool::lease(const std::stop_token &stop)
{
    Result<std::unique_ptr<RedisConnection>> connection = takeIdle(stop);
    if (!connection)
        return fail(connection.error());
    if (!*connection)
        connection = connect(stop);
    if (!connection) {
        giveBack(nullptr);
        return fail(connection.error());
    }
    return RedisLease(shared_from_this(), std::move(*connection));
}

void RedisPool::giveBack(std::unique_ptr<RedisConnection> connection)
{
    const std::scoped_lock lock(m_mutex);
    --m_leased;
    if (connection && connection->isAtRest()) // whether it still works is asked when it is taken again
        m_idle.push_back(std::move(connection));
    m_freed.notify_one();
}

} // namespace SessionDeck
