// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/redisconnection.h"

#include <condition_variable>
#include <mutex>

namespace SessionDeck {

class RedisPool;

/// A connection on loan: goes back to its pool with the object, or is closed if it has broken.
class RedisLease
{
public:
    RedisLease(std::shared_ptr<RedisPool> pool, std::unique_ptr<RedisConnection> connection);
    RedisLease(RedisLease &&) = default;
    RedisLease &operator=(RedisLease &&) = delete;
    ~RedisLease();

    RedisConnection *operator->() const
    {
        return m_connection.get();
    }
    RedisConnection &operator*() const
    {
        return *m_connection;
    }

private:
    std::shared_ptr<RedisPool> m_pool;
    std::unique_ptr<RedisConnection> m_connection;
};

/// At most `limit` connections to one server, opened when needed and kept for the next user. Thread-safe.
class RedisPool : public std::enable_shared_from_this<RedisPool>
{
public:
    explicit RedisPool(const RedisSettings &settings, int limit = 4);

    const RedisSettings &settings() const
    {
        return m_settings;
    }
    /// A connection that was usable a moment ago. While the server cannot be reached it tries again after
    /// 50, 100 and 200 ms, as long as the connect timeout allows: nothing was sent yet, so that is safe.
    /// Locked: all connections are in use for longer than the connect timeout; and what opening one says.
    Result<RedisLease> lease(const std::stop_token &stop = {});

private:
    friend class RedisLease;
    Result<std::unique_ptr<RedisConnection>> takeIdle(const std::stop_token &stop);
    Result<std::unique_ptr<RedisConnection>> connect(const std::stop_token &stop);
    void giveBack(std::unique_ptr<RedisConnection> connection);

    const RedisSettings m_settings;
    const int m_limit;
    std::mutex m_mutex;
    std::condition_variable m_freed;
    std::vector<std::unique_ptr<RedisConnection>> m_idle;
    int m_leased = 0;
};

} // namespace SessionDeck
