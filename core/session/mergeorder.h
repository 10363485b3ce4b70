// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionmerge.h"

namespace SessionDeck {

/// The messages of the result, as indexes of SessionMerge::messages, in the order of one side. Those that
/// only other sides have stand behind their predecessor there, and behind what the first side added at that
/// place.
std::vector<qsizetype> mergedOrder(const SessionMerge &merge, MergeSide skeleton,
                                   const std::vector<bool> &isKept);

/// Whether a side moved messages that the base has too.
bool hasMoved(const SessionMerge &merge, MergeSide side);

} // namespace SessionDeck
