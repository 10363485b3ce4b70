// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/expect.h"

namespace SessionDeck {

/// Conflict, with both tokens, if a session in the state found does not meet what the caller
/// expects. An empty revision: there is no such session. To be called where nobody else can change it.
Result<void> checkExpect(const Expect &expect, const Revision &found, const QString &id,
                         const QString &place);

/// The same Conflict, for a state that the store itself has found not to be the expected one.
Error conflictError(const Expect &expect, const Revision &found, const QString &id, const QString &place);

/// NotFound for a session that is not in the store.
Error noSuchSession(const QString &id, const QString &place);

} // namespace SessionDeck
