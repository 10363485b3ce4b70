// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/redissocket.h"

#include <future>

class QThread;

namespace SessionDeck {

struct TunnelEnds;

/// A thread that speaks TLS with the server, and plainly with the driver over a pair of local sockets: so a
/// TLS connection looks like any other to the driver, and hiredis, which knows no TLS in Debian's version
/// without a second library, only parses. Ends with the object, without waiting for the server.
class RedisTunnel
{
public:
    RedisTunnel(TunnelEnds ends, std::promise<Result<void>> agreed);
    RedisTunnel(const RedisTunnel &) = delete;
    RedisTunnel &operator=(const RedisTunnel &) = delete;
    ~RedisTunnel();

private:
    std::unique_ptr<QThread> m_thread;
};

/// Where a tunnel leads, and how long to wait for it.
struct TunnelRequest
{
    const StoreLocation &location;
    QDeadlineTimer deadline;
    const std::stop_token &stop;
};

/// Makes a TLS connection out of a connected socket; nothing but the handshake was sent when it returns.
/// Unreachable: no agreement by the deadline, or a certificate that cannot be trusted; Unsupported, Io,
/// Cancelled.
Result<RedisSocket> openRedisTunnel(const TunnelRequest &request, FileDescriptor server);

} // namespace SessionDeck
