// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/redispool.h"
#include "core/store/redis/redisscript.h"

#include <functional>

namespace SessionDeck {

/// One of several calls of a script.
struct ScriptCall
{
    RedisCommand keys = {};
    RedisCommand arguments = {};
};

/// Commands to one server and database. Reads are sent again, once, over a new connection when the old one
/// breaks. Changes are sent at most once: when their answer gets lost the error says that the outcome is
/// unknown. Error replies become Errors with the key (the first argument) as their place.
class RedisClient
{
public:
    explicit RedisClient(const RedisSettings &settings);

    const RedisSettings &settings() const
    {
        return m_pool->settings();
    }
    Result<RedisLease> lease(const std::stop_token &stop = {}) const
    {
        return m_pool->lease(stop);
    }

    Result<RedisReply> read(const RedisCommand &command, const std::stop_token &stop = {}) const;
    /// All replies, error replies among them, over one connection, at most 500 commands under way at once.
    Result<RedisReplies> readAll(const RedisCommands &commands, const std::stop_token &stop = {}) const;

    /// Sends commands as `next` appends them, and hands each reply, error replies among them, to `take` with
    /// its number, as they come: the server works on some while others are made. `next` appends a hundred or
    /// so; none at the end. Sent once: after an error it is not known which of the unanswered commands have
    /// run.
    Result<void> stream(const std::function<void(RedisPipeline &)> &next, const std::stop_token &stop,
                        const std::function<void(size_t, RedisReply)> &take) const;

    Result<RedisReply> change(const RedisCommand &command) const;
    /// Runs a script that changes something. `beside` is another command that goes with it in the same round
    /// trip, whatever comes of the script; its reply is put into *besideReply.
    Result<RedisReply> run(const RedisScript &script, const RedisCommand &keys, const RedisCommand &arguments,
                           const RedisCommand &beside = {}, RedisReply *besideReply = nullptr) const;
    /// Runs a script that changes something once for each call, in this order, without waiting for one before
    /// the next. What one answers says nothing about the others.
    std::vector<Result<RedisReply>> runAll(const RedisScript &script,
                                           const std::vector<ScriptCall> &calls) const;

private:
    std::shared_ptr<RedisPool> m_pool;
};

} // namespace SessionDeck
