// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/rediskeyspace.h"

#include <QMap>

namespace SessionDeck {

/// A sample of the keys of a database, by type ("hash", "list", …).
struct RedisSample
{
    QMap<QByteArray, QByteArrayList> keys = {};
    qint64 looked = 0;
    bool isWhole = true; ///< Every key was looked at.
};

/// Looks at keys that begin with the prefix until it has seen 20 000 or two seconds are over.
Result<RedisSample> sampleKeys(const RedisKeyspace &keyspace);

/// A place where a layout was found.
struct RedisFinding
{
    QByteArray prefix = {};
    qint64 count = 0; ///< Sessions in the sample.
    qint64 examined = 0; ///< Of which so many were looked into.
};

/// Our own layout, by its index or by headers that carry the format's number.
Result<std::vector<RedisFinding>> findNative(const RedisKeyspace &keyspace, const RedisSample &sample);
/// Hashes with session_id, created_at and updated_at whose key ends with the session's id.
Result<std::vector<RedisFinding>> findAgents(const RedisKeyspace &keyspace, const RedisSample &sample);
/// Strings of JSON objects with a list of messages or the cookie of a web session, under prefixes that end
/// with a colon or slash (or the location's prefix).
Result<std::vector<RedisFinding>> findStrings(const RedisKeyspace &keyspace, const RedisSample &sample);

} // namespace SessionDeck
