// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/rediscommand.h"
#include "core/store/redis/redisreply.h"
#include "core/store/redis/redissocket.h"

#include <concepts>

namespace SessionDeck {

/// A connection over which commands go and replies come. Commands are queued, sent while replies
/// are awaited, and answered in their order. After any failure but an error reply it is broken for good,
/// because replies can no longer be told apart. Used by one thread.
class RedisConnection
{
public:
    RedisConnection(RedisSocket socket, const RedisSettings &settings);

    void queue(const RedisCommand &command)
    {
        appendCommand(m_out, command);
        ++m_awaited;
    }
    /// Queues the command that append(QByteArray &) appends in the server's form.
    template <typename Append>
    requires std::invocable<Append, QByteArray &>
    void queue(const Append &append)
    {
        append(m_out);
        ++m_awaited;
    }
    /// Queues so many commands that are encoded already.
    void queueEncoded(QByteArrayView commands, qint64 count)
    {
        m_out += commands;
        m_awaited += count;
    }
    /// Sends of what is queued as much as goes without waiting; receive() sends the rest.
    Result<void> flush()
    {
        return m_out.isEmpty() ? Result<void>() : sendSome();
    }
    /// Sends what is queued and waits for the next reply, which may be an error reply. Unreachable: closed,
    /// or silent for the command timeout; Io: not Redis, or a reply beyond the limit; Cancelled.
    Result<RedisReply> receive(const std::stop_token &stop = {});
    /// The next reply if it is there already or arrives by the deadline; otherwise no reply (isThere() is
    /// false).
    Result<RedisReply> receiveUntil(const QDeadlineTimer &deadline, const std::stop_token &stop = {});
    /// queue() and receive(); an error reply becomes an Error.
    Result<RedisReply> call(const RedisCommand &command, const std::stop_token &stop = {});

    /// Whether it is not broken, and nothing is queued or awaited.
    bool isAtRest() const
    {
        return !m_broken && m_awaited == 0;
    }
    /// Whether it can be used for something else: at rest, and the server has neither closed it nor said
    /// anything unasked.
    bool isUsable() const;
    const RedisSettings &settings() const
    {
        return m_settings;
    }
    int descriptor() const
    {
        return m_socket.descriptor();
    }

private:
    Result<RedisReply> nextReply();
    Result<bool> transfer(const QDeadlineTimer &deadline, const std::stop_token &stop);
    Result<void> sendSome();
    Result<void> receiveSome();
    tl::unexpected<Error> broken(ErrorCode code, const QString &why);

    RedisSocket m_socket;
    RedisSettings m_settings;
    std::unique_ptr<redisReader, FreeRedisReader> m_reader;
    QByteArray m_out; // queued, of which m_sent bytes are sent
    qsizetype m_sent = 0;
    qint64 m_unparsed = 0; // bytes received since the last whole reply
    qint64 m_awaited = 0; // replies that are due
    bool m_broken = false;
};

} // namespace SessionDeck
