// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changesource.h"
#include "core/store/redis/redislayout.h"

namespace SessionDeck {

/// A source of changes over connections of its own: client tracking in broadcast mode (since Redis 6) where
/// the server allows it, else keyspace events where they are switched on, else looking every two seconds.
Result<std::unique_ptr<ChangeSource>> watchRedis(const RedisKeyspace &keyspace, const RedisLayout &layout);

} // namespace SessionDeck
