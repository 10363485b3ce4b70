// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/redisoutcome.h"
#include "core/store/storerequests.h"

namespace SessionDeck {

/// The keys that are there, with their bytes: a string as it is, a list as one element per line, a hash as
/// "field: value" lines in the order of the fields' names. At most `limit` bytes together; totals are counted
/// without fetching. NotFound if there is none of the keys.
Result<std::vector<RawPart>> readRawKeys(const RedisKeyspace &keyspace, const SessionKeys &session,
                                         qint64 limit);

/// What the sorted set `index` says of the session: a line of score and id. NotFound if it has none.
Result<RawPart> readRawEntry(const RedisKeyspace &keyspace, const QByteArray &index, const QByteArray &id);

} // namespace SessionDeck
