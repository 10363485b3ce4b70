// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/rediskeyspace.h"

#include <functional>
#include <span>

namespace SessionDeck {

/// What to ask about many names, and where the names come from: a cursor of the server, or a list.
struct RedisSweep
{
    /// SCAN or ZSCAN with its arguments; the cursor is put behind the first `cursorAt` words. Empty: names.
    RedisCommand cursor = {};
    qsizetype cursorAt = 1;
    size_t stride = 1; ///< 2: every other element of a page is a name (ZSCAN).
    QByteArrayList names = {};

    size_t commands = 1; ///< How many commands ask() appends.
    /// Appends the commands about one name; false: nothing is to be asked about it.
    std::function<bool(QByteArrayView name, QByteArray &out)> ask = {};
    /// Takes the replies about one name, error replies included; views live during the call.
    std::function<void(QByteArrayView name, std::span<const RedisReply> replies)> got = {};
};

/// SCAN over the keys that begin with the prefix followed by the glob pattern.
RedisSweep keySweep(const RedisKeyspace &keyspace, const QByteArray &pattern);

/// Goes through all names over one connection. The next page is asked for before the answers about the last
/// one are read, so that server and reader work at the same time; never more than two pages are under way.
Result<void> runSweep(const RedisKeyspace &keyspace, const RedisSweep &sweep, const std::stop_token &stop);

} // namespace SessionDeck
