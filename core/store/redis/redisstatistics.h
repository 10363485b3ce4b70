// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/redislayout.h"

namespace SessionDeck {

/// Sessions as the layout counts them; bytes from MEMORY USAGE of at most 200 sessions, scaled to all (a fact
/// says from how many); and what the server tells about itself: memory, limits, evictions, hits, and how
/// durable its data is.
Result<StoreStatistics> readRedisStatistics(const RedisKeyspace &keyspace, const RedisLayout &layout,
                                            const std::stop_token &stop);

} // namespace SessionDeck
