// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>

namespace SessionDeck {

inline constexpr qint64 microsPerSecond = 1'000'000; ///< Times of the history are whole seconds.

/// One resolution of the history: what it is called in the tables' names, how long its stretches are, and
/// for how long they are kept. Seconds.
struct HistoryTier
{
    const char *name;
    qint64 seconds;
    qint64 keep;

    QByteArray figures() const
    {
        return QByteArray("figures_") + name;
    }
    QByteArray latencies() const
    {
        return QByteArray("latencies_") + name;
    }
    /// In the table of facts: everything before this moment has been rolled up into this tier.
    QByteArray rolled() const
    {
        return QByteArray("rolled_") + name;
    }
    /// The begin of the stretch that the moment is in.
    qint64 floor(qint64 at) const
    {
        return at - (at % seconds + seconds) % seconds;
    }
};

/// From the finest to the coarsest; samples go into the first, each other one is made of the one before.
std::span<const HistoryTier> historyTiers();

} // namespace SessionDeck
