// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/rediscommand.h"

namespace SessionDeck {

/// A Lua script with its name in the server's cache.
class RedisScript
{
public:
    explicit RedisScript(QByteArray body);

    /// EVALSHA: runs it if the server has it, NOSCRIPT otherwise.
    RedisCommand bySha(const RedisCommand &keys, const RedisCommand &arguments) const;
    /// EVAL: runs it and leaves it in the cache.
    RedisCommand byBody(const RedisCommand &keys, const RedisCommand &arguments) const;

private:
    QByteArray m_body;
    QByteArray m_sha;
};

} // namespace SessionDeck
