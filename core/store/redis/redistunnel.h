// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/redissocket.h"

namespace SessionDeck {

/// A TLS connection to the server that looks like a plain socket. hiredis 0.14 knows no TLS.
class RedisTunnel
{
};

/// Unsupported.
Result<RedisSocket> openRedisTunnel(const RedisSettings &settings, const std::stop_token &stop);

} // namespace SessionDeck
