// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>
#include <vector>

struct redisReader;
struct redisReply;

namespace SessionDeck {

/// A reply, or an element of one, as a view; it lives as long as the RedisReply that it came from.
class RedisValue
{
public:
    RedisValue() = default;
    explicit RedisValue(const redisReply *reply) : m_reply(reply)
    {
    }

    /// Also true for a default-constructed value and for elements that are not there.
    bool isNil() const;
    bool isError() const;
    bool isArray() const;
    /// The bytes of a string, a status or an error; empty for everything else.
    QByteArrayView text() const;
    /// An integer, or a string that holds one; `otherwise` for everything else.
    qint64 integer(qint64 otherwise = 0) const;
    /// Elements of an array; 0 for everything else.
    size_t size() const;
    RedisValue at(size_t index) const;

private:
    const redisReply *m_reply = nullptr;
};

struct FreeRedisReply
{
    void operator()(redisReply *reply) const;
};

struct FreeRedisReader
{
    void operator()(redisReader *reader) const;
};

/// A reply that owns its memory; default-constructed: no reply at all, which is not the same as a nil reply.
class RedisReply : public RedisValue
{
public:
    RedisReply() = default;
    /// Takes over what hiredis allocated.
    explicit RedisReply(redisReply *reply) : RedisValue(reply), m_owner(reply)
    {
    }

    bool isThere() const
    {
        return m_owner != nullptr;
    }

private:
    std::unique_ptr<redisReply, FreeRedisReply> m_owner;
};

using RedisReplies = std::vector<RedisReply>;

} // namespace SessionDeck
