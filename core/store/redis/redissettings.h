// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openoptions.h"
#include "core/store/storelocation.h"

namespace SessionDeck {

/// What it takes to reach a Redis server.
struct RedisSettings
{
    StoreLocation location = {};
    QString password = {}; ///< Never logged, never part of an Error.
    std::chrono::milliseconds connectTimeout{5000};
    /// How long the server may keep silent while an answer is due.
    std::chrono::milliseconds commandTimeout{10000};
    qint64 maxReplyBytes = 320LL * 1024 * 1024; ///< A larger answer is refused, lest it fill our memory.
};

inline RedisSettings redisSettings(const StoreLocation &location, const OpenOptions &options)
{
    return {.location = location,
            .password = options.password,
            .connectTimeout = options.connectTimeout,
            .commandTimeout = options.commandTimeout};
}

/// The server and database as a URI without prefix, layout and password, for the place of an Error.
inline QString redisPlace(StoreLocation location)
{
    location.layout.clear();
    location.prefix.clear();
    return toUri(location);
}

} // namespace SessionDeck
