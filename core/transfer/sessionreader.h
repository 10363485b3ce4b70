// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/revision.h"
#include "core/session/session.h"

#include <stop_token>
#include <vector>

namespace SessionDeck {

/// A session as `show --json` prints it, read back.
struct PrintedSession
{
    Session session = {};
    Revision revision = {}; ///< The state that was printed; empty if none is named.
};

/// All sessions of a text: objects behind each other, or a list of them. Invalid, with the place: no JSON, a
/// member that is missing, of a wrong type or not known (nothing is dropped silently), or a session that was
/// printed as damaged. Cancelled, between two sessions.
Result<std::vector<PrintedSession>> readPrintedSessions(QByteArrayView text,
                                                        const std::stop_token &stop = {});

} // namespace SessionDeck
