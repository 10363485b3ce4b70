// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionmerge.h"

namespace SessionDeck {

/// Lists the messages of the three versions in SessionMerge::messages, each once.
void placeMessages(SessionMerge &merge);

/// About a message that one side has and the other does not; none if neither has it any more.
std::optional<MergeChange> presenceChange(const SessionMerge &merge, qsizetype message);

} // namespace SessionDeck
