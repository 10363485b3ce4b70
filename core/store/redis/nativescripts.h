// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/redisscript.h"

namespace SessionDeck {

/// The scripts that change a session of the native layout. KEYS: header, messages. The first write of each is
/// one that the server refuses when it has no memory left, so that none stops half-way.

/// ARGV: expectation; expiry for a new session in ms or ''; number of header fields, name and value of each;
/// number of fields to drop, their names; number of records to keep at the head; number of records among them
/// to replace, place and record of each; then the records behind the head.
const RedisScript &nativeWriteScript();
/// For a session that is not there yet; answers 1, or 0 if anything is. ARGV: expiry in ms or ''; the place
/// of the last word about the header; name and value of its fields; then the records.
const RedisScript &nativeCreateScript();
/// ARGV: expectation; bytes of the records; latest time in µs or ''; then the records. Answers with the
/// token, a blank, and the last activity.
const RedisScript &nativeAppendScript();
/// KEYS: also the index, unless a cluster keeps it elsewhere. ARGV: expectation; the id. Takes the entry out
/// of the index in the same step; of a ghost there is nothing else.
const RedisScript &nativeRemoveScript();
const RedisScript &nativeExpireScript();

} // namespace SessionDeck
