// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <random>

namespace SessionDeck {

/// Runs sessiondeckctl and kills it with SIGKILL at random moments, from its first instruction to a bit
/// behind its end. When that is, each run teaches anew: on any machine, however busy it is just now, some
/// eight of nine runs are killed. The environment variable SESSIONDECK_SEED repeats the moments. Used by one
/// thread.
class RandomKills
{
public:
    enum class End {
        Killed,
        Failed, ///< By itself, with another exit code than 0.
        Done,
    };

    RandomKills();
    End run(const QStringList &arguments);

private:
    std::mt19937 m_random;
    double m_longest = 500; // milliseconds until the kill, at most
};

} // namespace SessionDeck
