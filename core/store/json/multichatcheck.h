// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/documentlayout.h"

namespace SessionDeck {

/// Unsupported if the message holds something that the layout cannot: a role, a parent, or fields beside the
/// origin's own other than those the stored message had.
Result<void> checkMultichatMessage(const Message &message, const Message &stored);

/// Unsupported for what the layout cannot hold of a session, apart from its messages. stored is null for a
/// new session. Corrupt if the stored record cannot be read.
Result<void> checkMultichatSession(const Session &session, const DocumentEntry *stored,
                                   const DocumentIndex &index);

/// Unsupported for messages that are not in the order of their times, because that is how the origin sorts
/// them.
Result<void> checkMultichatOrder(const std::vector<Message> &messages);

/// Fills in the times that the origin needs and the caller of a new session left out.
void completeMultichatTimes(Session &session);

} // namespace SessionDeck
