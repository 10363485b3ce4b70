// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/redislayout.h"

namespace SessionDeck {

/// Lists the sessions of the index and then, unless the size of the database shows that there can be none,
/// those that are missing from it. Index entries without data are rows with Health::Ghost, messages without a
/// header with Health::Orphan. ScanDepth::Complete also compares the counts of messages with the headers, and
/// when both keys of a session expire.
Result<void> scanNative(const RedisKeyspace &keyspace, const ScanRequest &request, const ScanSink &sink);

/// How many sessions the index has, and what their headers say about bytes and messages if there are few.
Result<StoreStatistics> countNative(const RedisKeyspace &keyspace, const std::stop_token &stop);

} // namespace SessionDeck
