// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/session.h"
#include "core/store/capabilities.h"

namespace SessionDeck {

/// Whether a store would take the session by write() as it is: Unsupported if it has no place for a field
/// that is set, Invalid for message ids that it takes only once. `stored`: the session that would be
/// replaced, null if there is none; what it holds already may stay as it is.
Result<void> checkHeld(Session wanted, const Session *stored, const Capabilities &store);

} // namespace SessionDeck
