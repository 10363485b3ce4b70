// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionedit.h"

namespace SessionDeck {

/// The edits that make `wanted` of what is staged, in this order; none if it says that already. Only messages
/// between the first and the last one that differ are touched; where those of `wanted` come from in `base`,
/// which editing started from, is found out by pairMessages(). Time grows with the size of the sessions; any
/// thread.
std::vector<SessionEdit> editsBetween(const StagedSession &staged, const Session &base,
                                      const Session &wanted);

} // namespace SessionDeck
