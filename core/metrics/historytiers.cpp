// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historytiers.h"

namespace SessionDeck {

std::span<const HistoryTier> historyTiers()
{
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    static constexpr HistoryTier tiers[] = {
        {"1s", 1, hour},
        {"10s", 10, day},
        {"1m", 60, 31 * day},
        {"1h", hour, 731 * day},
    };
    return tiers;
}

} // namespace SessionDeck
