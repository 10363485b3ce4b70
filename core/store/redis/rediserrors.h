// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/redis/redisreply.h"

#include <QByteArrayView>

namespace SessionDeck {

/// What an error reply of the server ("WRONGTYPE Operation against …") means for people and callers.
/// place: the key, or the server.
Error redisError(QByteArrayView reply, const QString &place);

/// Unreachable or Locked if the reply says that the server serves nobody right now (it is loading, has lost
/// its master, runs somebody's script): nothing of it is about the key that was asked for.
Result<void> checkServing(const RedisValue &reply, const QString &place);

/// A key as text for people: as it is if it is printable UTF-8, with \xNN for every other byte.
QString printableKey(QByteArrayView key);

} // namespace SessionDeck
