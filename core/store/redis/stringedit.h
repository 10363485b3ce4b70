// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/redisoutcome.h"
#include "core/store/redis/stringlayout.h"

#include <functional>

namespace SessionDeck {

/// The part of a script that finds the state of the value: its SHA-1, or nothing.
extern const char findStringRevision[];

SessionKeys stringSessionKeys(const RedisKeyspace &keyspace, const QByteArray &id);

/// Makes the new value from the one that is there.
using StringChange = std::function<Result<QByteArray>(const StringValue &)>;

/// Reads the value, changes it, and writes it if nobody was faster; tries again if nothing was expected.
/// `expires`: of a value that is new.
Result<Revision> editString(const RedisKeyspace &keyspace, const QByteArray &id, const Expect &expect,
                            Timestamp expires, const StringChange &change);

} // namespace SessionDeck
