// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/rediskeyspace.h"

#include <functional>

namespace SessionDeck {

/// Whether a key (without the prefix) counts.
using KeyFilter = std::function<bool(QByteArrayView key)>;

/// How many keys of the keyspace count; -1 if a second is not enough to go through all of them. Cancelled.
Result<qint64> countKeys(const RedisKeyspace &keyspace, const KeyFilter &counts, const std::stop_token &stop);

} // namespace SessionDeck
