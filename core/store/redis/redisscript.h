// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/rediscommand.h"

namespace SessionDeck {

/// A Lua script with its name in the server's cache.
class RedisScript
{
public:
    explicit RedisScript(QByteArray body);

    /// Appends EVALSHA as the server reads it: runs it if the server has it, NOSCRIPT otherwise.
    void appendBySha(QByteArray &out, const RedisCommand &keys, const RedisCommand &arguments) const;
    /// Appends EVAL: runs it and leaves it in the cache.
    void appendByBody(QByteArray &out, const RedisCommand &keys, const RedisCommand &arguments) const;

    QByteArrayView body() const
    {
        return m_body;
    }
    /// Its name, for EVALSHA.
    QByteArrayView sha() const
    {
        return m_sha;
    }

private:
    QByteArray m_body;
    QByteArray m_sha;
};

} // namespace SessionDeck
