// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/redislayout.h"

namespace SessionDeck {

/// RedisSession of the OpenAI Agents SDK, read-only: a hash `<prefix><id>` with session_id, created_at and
/// updated_at (seconds since 1970), a list `<that key>:messages` of items, and a string `<that key>:counter`.
/// The prefix of the keyspace may be the application's ("agents:session:"), or lie before it.

/// The keys that a session of this id can have.
RedisCommand agentsKeys(const QByteArray &prefix, const QByteArray &id);
std::optional<QByteArray> agentsIdOf(QByteArrayView key);

Result<void> scanAgents(const RedisKeyspace &keyspace, const ScanRequest &request, const ScanSink &sink);
Result<LoadedSession> loadAgents(const RedisKeyspace &keyspace, const LoadRequest &request);
Result<StoreStatistics> countAgents(const RedisKeyspace &keyspace, const std::stop_token &stop);

} // namespace SessionDeck
