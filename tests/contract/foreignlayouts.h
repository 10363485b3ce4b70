// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "tests/contract/medium.h"

namespace SessionDeck {

/// These lay sessions out as the applications do that own the layouts, for layouts that SessionDeck does not
/// write. Ids have to be UUIDs; what a layout has no place for is left out.
void putClaudeTranscripts(Medium &medium, const std::vector<Session> &sessions);
void putAgentTables(Medium &medium, const std::vector<Session> &sessions);
void putAgentKeys(Medium &medium, const std::vector<Session> &sessions);

} // namespace SessionDeck
