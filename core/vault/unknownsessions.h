// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/otherslook.h"

namespace SessionDeck {

/// No more than so many sessions are found in one go.
inline constexpr size_t mostUnknownSessions = 20'000;

/// Sessions that a list shows to be another than when they were looked at, and known ones that are gone: all
/// that has to be looked at, or the first of it. Cancelled, and what the store and the database say.
Result<std::vector<SessionToSee>> findUnknown(SessionStore &store, OthersLook &look,
                                              const std::stop_token &stop);

} // namespace SessionDeck
