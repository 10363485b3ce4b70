// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/driver.h"

namespace SessionDeck {

/// All layouts at a location whose driver may be open, the likeliest first; never an empty list. NotFound,
/// Unsupported (nothing there is known; the message says what was looked at), and what the medium says.
Result<std::vector<Detection>> detectStores(const StoreLocation &location, const OpenOptions &options);

/// A store that was opened, with what detection found out about it.
struct OpenedStore
{
    StoreLocation location = {}; ///< Driver and layout filled in.
    QString reason = {}; ///< Why this layout; empty if the location named it.
    std::unique_ptr<SessionStore> store = {};
};

/// Opens a location; detects what it does not name. With AccessMode::Create and nothing at the place, makes
/// an empty store: the location must name a driver then.
Result<OpenedStore> openStore(const StoreLocation &location, const OpenOptions &options);

} // namespace SessionDeck
