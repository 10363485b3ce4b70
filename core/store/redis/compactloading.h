// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batchrequests.h"
#include "core/store/redis/rediskeyspace.h"

#include <optional>

namespace SessionDeck {

/// SessionStore::loadCompact(). All ids are valid.
std::vector<std::optional<LoadedCompact>> loadNativeCompact(const RedisKeyspace &keyspace,
                                                            const LoadManyRequest &request);

} // namespace SessionDeck
