// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redistunnel.h"

#include "core/base/coretext.h"
#include "core/store/redis/tunnelpump.h"

#include <QThread>

#include <sys/socket.h>

namespace SessionDeck {

namespace {

using namespace std::chrono_literals;

Result<void> awaitAgreement(std::future<Result<void>> agreed, const TunnelRequest &request)
{
    while (agreed.wait_for(25ms) != std::future_status::ready) {
        if (request.stop.stop_requested())
            return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
        if (request.deadline.hasExpired())
            return fail(ErrorCode::Unreachable,
                        CoreText::tr("The server does not answer to TLS in time. Check that this is its port "
                                     "for TLS, and not the plain one."),
                        redisPlace(request.location));
    }
    return agreed.get();
}

} // namespace

RedisTunnel::RedisTunnel(TunnelEnds ends, std::promise<Result<void>> agreed)
    : m_thread(QThread::create(
        [](TunnelEnds &&mine, std::promise<Result<void>> &&told) {
            TunnelPump(std::move(mine), std::move(told)).run();
        },
        std::move(ends), std::move(agreed)))
{
    m_thread->setObjectName(QStringLiteral("RedisTunnel"));
    m_thread->start();
}

RedisTunnel::~RedisTunnel()
{
    m_thread->quit(); // ends the pump's loop too, should it wait for a server that takes nothing
    m_thread->wait();
}

Result<RedisSocket> openRedisTunnel(const TunnelRequest &request, FileDescriptor server)
{
    if (!QSslSocket::supportsSsl())
        return fail(ErrorCode::Unsupported,
                    CoreText::tr("TLS is missing on this computer. Install OpenSSL and Qt's plugin for it."),
                    redisPlace(request.location));
    int pair[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, pair) != 0)
        return fail(ErrorCode::Io, qt_error_string(errno), redisPlace(request.location));
    FileDescriptor driver(pair[0]);
    TunnelEnds ends{std::move(server), FileDescriptor(pair[1]), request.location};
    std::promise<Result<void>> agreed;
    std::future<Result<void>> agreement = agreed.get_future();
    auto tunnel = std::make_unique<RedisTunnel>(std::move(ends), std::move(agreed));
    if (const Result<void> done = awaitAgreement(std::move(agreement), request); !done)
        return fail(done.error());
    return RedisSocket(std::move(driver), std::move(tunnel));
}

} // namespace SessionDeck
