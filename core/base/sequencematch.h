// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace SessionDeck {

/// A run of elements that two sequences have alike: [before, before + size) and [after, after + size).
struct MatchingRun
{
    qsizetype before = 0;
    qsizetype after = 0;
    qsizetype size = 0;

    friend bool operator==(const MatchingRun &, const MatchingRun &) = default;
};

/// The runs of a longest common subsequence, in order (Myers, "An O(ND) difference algorithm"). If more than
/// mostEdits elements would have to be removed and added, only the common beginning and end: time and memory
/// stay bounded for texts that have nothing to do with each other.
std::vector<MatchingRun> matchSequences(std::span<const quint32> before, std::span<const quint32> after,
                                        int mostEdits = 1000);

} // namespace SessionDeck
