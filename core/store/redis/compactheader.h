// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batchrequests.h"
#include "core/store/redis/rediscommand.h"
#include "core/store/redis/redisreply.h"

namespace SessionDeck {

/// Asks for what readCompactHeader() reads.
void askForHeader(RedisPipeline &questions, QByteArrayView headerKey);

/// Takes the header over into a session whose messages were read. False: something in it is damaged, or does
/// not agree with them, or is not spelt as we spell it.
bool readCompactHeader(const RedisValue &reply, LoadedCompact &loaded);

/// The token of a reply that begins with generation and revision.
QByteArray tokenOf(const RedisValue &reply);

} // namespace SessionDeck
