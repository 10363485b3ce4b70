// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redisconnection.h"

#include "core/base/coretext.h"
#include "core/store/redis/rediserrors.h"

#include <array>
#include <hiredis/hiredis.h>
#include <poll.h>
#include <sys/socket.h>

namespace SessionDeck {

RedisConnection::RedisConnection(RedisSocket socket, const RedisSettings &settings)
    : m_socket(std::move(socket)), m_settings(settings), m_reader(redisReaderCreate())
{
}

tl::unexpected<Error> RedisConnection::broken(ErrorCode code, const QString &why)
{
    m_broken = true;
    return fail(code, why, redisPlace(m_settings.location));
}

Result<RedisReply> RedisConnection::nextReply()
{
    void *reply = nullptr;
    if (redisReaderGetReply(m_reader.get(), &reply) != REDIS_OK)
        return broken(ErrorCode::Io,
                      CoreText::tr("The server's answer is not understood (%1). Check that this is a Redis "
                                   "server.")
                          .arg(QString::fromLatin1(m_reader->errstr)));
    if (reply) {
        m_unparsed = 0;
        --m_awaited;
    }
    return RedisReply(static_cast<redisReply *>(reply));
}

Result<void> RedisConnection::sendSome()
{
    const ssize_t sent = ::send(m_socket.descriptor(), m_out.constData() + m_sent,
                                size_t(m_out.size() - m_sent), MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN && errno != EINTR)
        return broken(ErrorCode::Unreachable,
                      CoreText::tr("The connection to the server broke (%1). Connect again.")
                          .arg(qt_error_string(errno)));
    m_sent += qMax<qsizetype>(0, sent);
    if (m_sent == m_out.size()) {
        m_out.resize(0);
        m_sent = 0;
    }
    return {};
}

Result<void> RedisConnection::receiveSome()
{
    std::array<char, 32 * 1024> buffer;
    const ssize_t got = ::recv(m_socket.descriptor(), buffer.data(), buffer.size(), 0);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return {};
    if (got <= 0)
        return broken(
            ErrorCode::Unreachable,
            CoreText::tr("The server closed the connection. Check that it still runs, and connect again."));
    m_unparsed += got;
    if (m_unparsed > m_settings.maxReplyBytes)
        return broken(ErrorCode::Io,
                      CoreText::tr("The server's answer is larger than the %1 MiB that are read at most.")
                          .arg(m_settings.maxReplyBytes >> 20));
    if (redisReaderFeed(m_reader.get(), buffer.data(), size_t(got)) != REDIS_OK)
        return broken(ErrorCode::Io, CoreText::tr("There is no memory for the server's answer."));
    return {};
}

// Moves bytes in both directions once the socket is ready for it; false after the deadline.
Result<bool> RedisConnection::transfer(const QDeadlineTimer &deadline, const std::stop_token &stop)
{
    const short events = m_out.isEmpty() ? POLLIN : POLLIN | POLLOUT;
    const Result<short> ready = waitForDescriptor(m_socket.descriptor(), events, deadline, stop);
    if (!ready)
        return fail(ready.error());
    Result<void> done;
    if (*ready & POLLOUT && !m_out.isEmpty())
        done = sendSome();
    if (done && *ready & (POLLIN | POLLHUP | POLLERR))
        done = receiveSome();
    if (!done)
        return fail(done.error());
    return *ready != 0;
}

Result<RedisReply> RedisConnection::receive(const std::stop_token &stop)
{
    if (const Result<void> sent = flush(); !sent) // at once, without asking first whether there is room
        return fail(sent.error());
    for (;;) {
        Result<RedisReply> reply = nextReply();
        if (!reply || reply->isThere())
            return reply;
        // Every bit of progress starts the patience anew: a long answer may take its time, silence may not.
        const Result<bool> moved = transfer(QDeadlineTimer(m_settings.commandTimeout), stop);
        if (!moved)
            return fail(moved.error());
        if (!*moved)
            return broken(
                ErrorCode::Unreachable,
                CoreText::tr("The server did not answer within %1 seconds. It may be busy or stopped; try "
                             "again later.")
                    .arg(double(m_settings.commandTimeout.count()) / 1000));
    }
}

Result<RedisReply> RedisConnection::receiveUntil(const QDeadlineTimer &deadline, const std::stop_token &stop)
{
    for (;;) {
        Result<RedisReply> reply = nextReply();
        if (!reply || reply->isThere())
            return reply;
        const Result<bool> moved = transfer(deadline, stop);
        if (!moved)
            return fail(moved.error());
        if (!*moved)
            return RedisReply();
    }
}

Result<RedisReply> RedisConnection::call(const RedisCommand &command, const std::stop_token &stop)
{
    queue(command);
    Result<RedisReply> reply = receive(stop);
    if (reply && reply->isError())
        return fail(redisError(reply->text(), redisPlace(m_settings.location)));
    return reply;
}

bool RedisConnection::isUsable() const
{
    pollfd polled{m_socket.descriptor(), POLLIN | POLLRDHUP, 0};
    return isAtRest() && poll(&polled, 1, 0) == 0;
}

} // namespace SessionDeck
