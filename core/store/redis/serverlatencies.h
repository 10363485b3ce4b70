// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/figures.h"
#include "core/store/redis/redisinfo.h"
#include "core/store/redis/redisreply.h"

#include <QHash>

namespace SessionDeck {

/// The most called commands of everybody on the server, without those that only watch it.

/// From the reply to LATENCY HISTOGRAM: each bucket is a power of two of microseconds, so a duration is known
/// to half of itself and not better.
std::vector<ServerLatency> readServerLatencies(const RedisValue &reply);

/// From command statistics, where there are no histograms (before Redis 7, or forbidden): all calls between
/// two looks count with their mean.
class CommandTimes
{
public:
    std::vector<ServerLatency> follow(const RedisInfo &commandstats);

private:
    struct Total
    {
        double calls = 0;
        double microseconds = 0;
        LatencyHistogram histogram = {};
    };
    QHash<QByteArray, Total> m_totals;
};

} // namespace SessionDeck
