// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/figures.h"
#include "core/store/redis/redisconnection.h"
#include "core/store/redis/redislayout.h"

namespace SessionDeck {

/// How many keys of a database belong to a store, and what memory they take. Goes through the database a
/// bounded piece at a time, over many looks, and measures some of the keys of each piece; until it has been
/// through once, the figures are scaled up from what was seen. Used by one thread.
class KeyShare
{
public:
    KeyShare(QByteArray prefix, const RedisLayout &layout) : m_prefix(std::move(prefix)), m_layout(layout)
    {
    }

    /// Looks at the next piece of a database of so many keys. Unreachable, Cancelled; a user who may not scan
    /// or measure gets no figures.
    Result<void> look(RedisConnection &connection, qint64 keys, const std::stop_token &stop);
    /// prefix_keys and prefix_bytes, as far as known.
    std::vector<Figure> figures() const;

private:
    struct Tally
    {
        double seen = 0; // keys of the database
        double ours = 0;
        double measured = 0;
        double bytes = 0; // of those that were measured
    };
    Result<bool> lookAtPage(RedisConnection &connection, const std::stop_token &stop);
    Result<void> measure(RedisConnection &connection, const RedisValue &names, const std::stop_token &stop);

    const QByteArray m_prefix;
    const RedisLayout &m_layout;
    QByteArray m_cursor = "0";
    Tally m_round; // since the cursor was at the start
    Tally m_last; // the round before; nothing seen: there was none
    qint64 m_keys = 0;
};

} // namespace SessionDeck
