// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/redislayout.h"

namespace SessionDeck {

/// One JSON text per key, the id behind the prefix; see FORMAT.md.

/// Lists the keys below the prefix. Of values up to 4 KiB the title, participants, count of messages and
/// times are read; of larger ones only with ScanDepth::Complete.
Result<void> scanStrings(const RedisKeyspace &keyspace, const ScanRequest &request, const ScanSink &sink);
Result<LoadedSession> loadString(const RedisKeyspace &keyspace, const LoadRequest &request);
Result<StoreStatistics> countStrings(const RedisKeyspace &keyspace, const std::stop_token &stop);

Result<Revision> writeString(const RedisKeyspace &keyspace, const Session &session, const Expect &expect);
Result<Revision> writeRawString(const RedisKeyspace &keyspace, const RawWrite &request);
Result<Revision> appendString(const RedisKeyspace &keyspace, const AppendRequest &request);
Result<void> removeString(const RedisKeyspace &keyspace, const QByteArray &id, const Expect &expect);
Result<Revision> expireString(const RedisKeyspace &keyspace, const QByteArray &id, Timestamp expires,
                              const Expect &expect);

/// A value as it was read.
struct StringValue
{
    QByteArray bytes = {};
    Timestamp expires = {};
    Revision revision = {}; ///< Its SHA-1; empty: there is none.
};
/// Corrupt (not a string), Unsupported (larger than is read at most).
Result<StringValue> readString(const RedisKeyspace &keyspace, const QByteArray &id,
                               const std::stop_token &stop);

} // namespace SessionDeck
