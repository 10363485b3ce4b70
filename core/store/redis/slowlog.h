// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/figures.h"
#include "core/store/redis/redisreply.h"

namespace SessionDeck {

/// Asks for the latest entries only: the log can hold thousands.
inline constexpr char slowLogEntries[] = "32";

/// The reply to SLOWLOG GET. Of a command the name, the first key and the number of further arguments are
/// told: the others are what people wrote.
std::vector<SlowWork> readSlowLog(const RedisValue &reply);

} // namespace SessionDeck
