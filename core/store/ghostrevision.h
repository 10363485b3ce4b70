// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/revision.h"

namespace SessionDeck {

/// The state of a ghost: a session of which an index has an entry and nothing else is left. Removing it with
/// this expectation takes the entry out, and never a session that has come to life meanwhile.
inline Revision ghostRevision()
{
    return {.token = "ghost"};
}

} // namespace SessionDeck
