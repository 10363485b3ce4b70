// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace SessionDeck {

/// Gives metadata and extra of the session the white space that they have in the store, wherever they differ
/// in nothing else: `show` takes it out, and what was not changed has to keep its bytes.
void keepSpelling(Session &session, const Session &stored);

} // namespace SessionDeck
