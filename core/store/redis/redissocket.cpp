// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redissocket.h"

#include "core/base/coretext.h"
#include "core/store/redis/redistunnel.h"

#include <QFile>

#include <cstring>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

namespace SessionDeck {

namespace {

using Addresses = std::unique_ptr<addrinfo, decltype(&freeaddrinfo)>;

struct Attempt
{
    const RedisSettings &settings;
    QDeadlineTimer deadline;
    const std::stop_token &stop;
};

tl::unexpected<Error> unreachable(const RedisSettings &settings, const QString &why)
{
    return fail(
        ErrorCode::Unreachable,
        CoreText::tr("The server cannot be reached: %1. Check that it runs and that the address is right.")
            .arg(why),
        redisPlace(settings.location));
}

Result<FileDescriptor> connectTo(const Attempt &attempt, const sockaddr *address, socklen_t size)
{
    FileDescriptor socket(::socket(address->sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    int error = !socket.isOpen() || ::connect(socket.get(), address, size) == 0 ? 0 : errno;
    if (!socket.isOpen() || (error != 0 && error != EINPROGRESS))
        return unreachable(attempt.settings, qt_error_string(error != 0 ? error : errno));
    const Result<short> ready = waitForDescriptor(socket.get(), POLLOUT, attempt.deadline, attempt.stop);
    if (!ready)
        return fail(ready.error());
    if (*ready == 0)
        return unreachable(attempt.settings, CoreText::tr("no answer in time"));
    socklen_t length = sizeof error;
    getsockopt(socket.get(), SOL_SOCKET, SO_ERROR, &error, &length);
    if (error != 0)
        return unreachable(attempt.settings, qt_error_string(error));
    return socket;
}

Result<FileDescriptor> connectUnix(const Attempt &attempt)
{
    const QByteArray path = QFile::encodeName(attempt.settings.location.path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (size_t(path.size()) >= sizeof address.sun_path)
        return fail(ErrorCode::Invalid, CoreText::tr("The path of the socket is too long for a socket."),
                    attempt.settings.location.path);
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    // The sockets interface takes every kind of address through a pointer to its common beginning.
    return connectTo(attempt, reinterpret_cast<const sockaddr *>(&address), sizeof address);
}

Result<FileDescriptor> connectTcp(const Attempt &attempt)
{
    const StoreLocation &location = attempt.settings.location;
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int failed = getaddrinfo(location.host.toUtf8().constData(),
                                   QByteArray::number(location.port).constData(), &hints, &found);
    const Addresses addresses(found, freeaddrinfo);
    if (failed != 0)
        return unreachable(attempt.settings, QString::fromLocal8Bit(gai_strerror(failed)));
    Result<FileDescriptor> socket = unreachable(attempt.settings, CoreText::tr("the name has no address"));
    for (const addrinfo *address = found; address && !socket; address = address->ai_next) {
        socket = connectTo(attempt, address->ai_addr, address->ai_addrlen);
        if (!socket && socket.error().code == ErrorCode::Cancelled)
            break;
    }
    if (socket) {
        const int on = 1;
        setsockopt(socket->get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        setsockopt(socket->get(), SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    }
    return socket;
}

} // namespace

Result<short> waitForDescriptor(int descriptor, short events, const QDeadlineTimer &deadline,
                                const std::stop_token &stop)
{
    constexpr qint64 slice = 50; // ms between looks at the stop token
    do {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
        pollfd polled{descriptor, events, 0};
        const qint64 left = deadline.isForever() ? slice : deadline.remainingTime();
        if (poll(&polled, 1, int(qBound<qint64>(0, left, slice))) > 0)
            return polled.revents;
    } while (!deadline.hasExpired());
    return short(0);
}

RedisSocket::RedisSocket(FileDescriptor descriptor, std::unique_ptr<RedisTunnel> tunnel)
    : m_tunnel(std::move(tunnel)), m_descriptor(std::move(descriptor))
{
}

RedisSocket::RedisSocket(RedisSocket &&) noexcept = default;
RedisSocket::~RedisSocket() = default;

Result<RedisSocket> openRedisSocket(const RedisSettings &settings, const std::stop_token &stop)
{
    const Attempt attempt{settings, QDeadlineTimer(settings.connectTimeout), stop};
    const bool local = !settings.location.path.isEmpty();
    if (local && settings.location.tls)
        return fail(ErrorCode::Invalid,
                    CoreText::tr("There is no TLS over a unix socket. Connect without it, or to a host."),
                    settings.location.path);
    Result<FileDescriptor> socket = local ? connectUnix(attempt) : connectTcp(attempt);
    if (!socket)
        return fail(socket.error());
    if (settings.location.tls)
        return openRedisTunnel({settings.location, attempt.deadline, stop}, std::move(*socket));
    return RedisSocket(std::move(*socket), nullptr);
}

} // namespace SessionDeck
