// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"

#include <functional>

namespace SessionDeck {

/// Calls look() with header and revision of each session, without messages. Cancelled, and an Error as
/// endsCopy() says.
Result<void> eachState(SessionStore &store, const QStringList &ids, const std::stop_token &stop,
                       const std::function<void(const QString &, const Result<LoadedSession> &)> &look);

} // namespace SessionDeck
