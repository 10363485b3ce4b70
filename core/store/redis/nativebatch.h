// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batchrequests.h"
#include "core/store/redis/redislayout.h"

namespace SessionDeck {

/// Sessions that are expected to be absent, written through one pipeline of scripts: each checks for itself,
/// and is whole or not there.
std::vector<Result<Revision>> createNativeMany(const RedisKeyspace &keyspace,
                                               std::span<const Session *const> sessions);

/// SessionStore::loadMany(): headers in one pipeline, messages in some more, a bounded number of bytes at
/// once. What is large, or changes meanwhile, is loaded on its own.
std::vector<Result<LoadedSession>> loadNativeMany(const RedisKeyspace &keyspace,
                                                  const LoadManyRequest &request);

} // namespace SessionDeck
