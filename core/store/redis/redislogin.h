// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/redisconnection.h"

namespace SessionDeck {

/// Connects, logs in (AUTH), selects the database and names the connection "sessiondeck". Unreachable,
/// Unauthorized, Invalid (no such database), Cancelled. No error text repeats the password.
Result<std::unique_ptr<RedisConnection>> openRedisConnection(const RedisSettings &settings,
                                                             const std::stop_token &stop);

} // namespace SessionDeck
