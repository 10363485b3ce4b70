// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/keyshare.h"
#include "core/store/redis/serverlatencies.h"

namespace SessionDeck {

/// Figures of a Redis server: one pipeline of INFO, LATENCY HISTOGRAM and SLOWLOG GET over a connection of
/// its own, and when asked for all, the share of the store's keys. What the user may not ask is left out, and
/// a fact says why. Nothing of it counts as a hit or a miss.
class RedisFigures : public FigureSource
{
public:
    static Result<std::unique_ptr<FigureSource>> open(const StoreLocation &location,
                                                      const OpenOptions &options);

    Result<void> probe() override;
    Result<FigureSet> read(FigureDepth depth, std::stop_token stop) override;

private:
    RedisFigures(const RedisSettings &settings, const RedisLayout &layout);
    Result<RedisConnection *> connection(const std::stop_token &stop);
    Result<RedisReplies> ask(const RedisCommands &commands, const std::stop_token &stop);
    Result<FigureSet> readServer(const std::stop_token &stop);
    Result<void> addLatencies(FigureSet &set, const RedisReply &histogram, const std::stop_token &stop);
    Result<FigureSet> readShare(const std::stop_token &stop);

    const RedisSettings m_settings;
    std::unique_ptr<RedisConnection> m_connection; // null after it broke
    CommandTimes m_commandTimes;
    KeyShare m_share;
};

} // namespace SessionDeck
