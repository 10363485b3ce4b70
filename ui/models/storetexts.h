// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/storestate.h"

namespace SessionDeck {

/// How a store is, at a glance: each has its own colour and its own shape.
enum class StoreSign { Idle, Good, Busy, Warning, Bad };

StoreSign storeSign(const StoreState &state);

/// The sign in words ("connected, watching for changes").
QString signText(const StoreState &state);

/// "SQLite", "JSON", "Redis"; the driver's own name if it is new to the window; empty if not yet known.
QString driverText(const StoreLocation &location);

/// What kind of store it is: "SQLite · multichat".
QString kindText(const StoreLocation &location);

/// The second line of the stores list: "SQLite · multichat · 84 310 · 612 MB", "scanning 12 000 of 84 310",
/// "unreachable, retry in 8 s".
QString storeLine(const StoreState &state, Timestamp now);

/// "scanned 12 000 of 84 310"; never shows a partial count as final.
QString scannedText(const StoreState &state);

/// "retry in 8 s"; empty if it does not try again by itself.
QString retryText(const StoreState &state, Timestamp now);

/// Why nothing can be changed in the store, however it is opened; empty: it can, as far as is known.
inline QString lockedText(const StoreState &state)
{
    return isReadOnly(state.capabilities) ? state.capabilities.readOnlyReason : QString();
}

} // namespace SessionDeck
