// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/rediskeyspace.h"

namespace SessionDeck {

/// A key of a session, and the reply to expiryQuery() about it.
struct KeyExpiry
{
    QByteArray key;
    RedisValue reply;
};

/// Keys that belong together have to expire together, or the session is lost in parts: both keys with their
/// moments if they do not, by more than the second that separate commands and coarse clocks may differ. Empty
/// if they do, or if one of them is not there.
QString expiryFault(const RedisKeyspace &keyspace, const KeyExpiry &first, const KeyExpiry &second);

/// Whether the reason why a session is damaged is such a fault.
bool isExpiryFault(const QString &reason);

} // namespace SessionDeck
