// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filedescriptor.h"
#include "core/base/result.h"
#include "core/store/redis/redissettings.h"

#include <QDeadlineTimer>

#include <memory>
#include <stop_token>

namespace SessionDeck {

class RedisTunnel;

/// Waits until the descriptor is ready for one of the poll() events and returns those that are; 0 after the
/// deadline. Cancelled within 50 ms of a request to stop.
Result<short> waitForDescriptor(int descriptor, short events, const QDeadlineTimer &deadline,
                                const std::stop_token &stop);

/// A connected, non-blocking stream socket; closed with the object. Sockets are ours and not hiredis's,
/// because its blocking calls cannot be stopped within 100 ms and its writes raise SIGPIPE.
class RedisSocket
{
public:
    RedisSocket(FileDescriptor descriptor, std::unique_ptr<RedisTunnel> tunnel);
    RedisSocket(RedisSocket &&) noexcept;
    ~RedisSocket();

    int descriptor() const
    {
        return m_descriptor.get();
    }

private:
    std::unique_ptr<RedisTunnel> m_tunnel; // TLS only: the other end
    FileDescriptor m_descriptor; // closed first
};

/// Connects to the server, and with TLS makes sure who it is, within the connect timeout. Unreachable (also
/// for a certificate that cannot be trusted), Unsupported (no TLS here), Invalid, Cancelled.
Result<RedisSocket> openRedisSocket(const RedisSettings &settings, const std::stop_token &stop);

} // namespace SessionDeck
