// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"

#include <functional>

namespace SessionDeck {

/// What tells whether a session is still the one that was read.
struct SessionState
{
    Revision revision = {};
    Timestamp expires = {};
    qint64 sizeBytes = -1; ///< As in SessionSummary.
};

/// Calls look() with the state of each session, or why it cannot be told. Cancelled, and an Error as
/// endsCopy() says.
Result<void> eachState(SessionStore &store, const QStringList &ids, const std::stop_token &stop,
                       const std::function<void(const QString &, const Result<SessionState> &)> &look);

} // namespace SessionDeck
