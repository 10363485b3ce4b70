// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batchrequests.h"
#include "core/store/redis/rediskeyspace.h"

#include <span>

namespace SessionDeck {

/// SessionStore::createCompact(). All ids are valid.
std::vector<Result<Revision>> createNativeCompact(const RedisKeyspace &keyspace,
                                                  std::span<const CompactSession *const> sessions);

} // namespace SessionDeck
