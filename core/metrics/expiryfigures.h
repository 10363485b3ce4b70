// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/figures.h"
#include "core/store/sessionstore.h"

namespace SessionDeck {

/// How many sessions expire within an hour, a day and a week from now, found by a scan of headers. Cancelled.
Result<std::vector<Figure>> expiryFigures(SessionStore &store, std::stop_token stop);

} // namespace SessionDeck
