// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionmerge.h"

namespace SessionDeck {

/// The session with all choices; what is still open is as they have it. Its id is that of `mine`.
Session mergedSession(const SessionMerge &merge);

} // namespace SessionDeck
