// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/figures.h"
#include "core/store/openoptions.h"
#include "core/store/sessionstore.h"
#include "core/store/storelocation.h"

#include <span>

namespace SessionDeck {

/// One layout found at a location, and why it was chosen.
struct Detection
{
    StoreLocation location = {}; ///< With driver and layout filled in.
    QString reason = {}; ///< For people: which content decided ("tables sessions and messages with …").
};

/// What a medium offers to the rest: functions instead of a class, because it has no state.
struct Driver
{
    const char *name; ///< As in StoreLocation::driver.
    const char *const
        *layouts; ///< Names of its layouts, its own first, to be completed if they end with ":".
    /// Whether a path may be this driver's (a cheap look at kind and first bytes). Null: not path-based.
    bool (*claimsPath)(const QString &path);
    /// All layouts found there, the likeliest first. NotFound: no such place, or an empty one (no file in the
    /// folder, no table, no key). Unsupported: content, but of no known layout; the message says what was
    /// looked for. Layouts are told apart by content, never by names alone.
    Result<std::vector<Detection>> (*detect)(const StoreLocation &location, const OpenOptions &options);
    /// Opens the layout that the location names.
    Result<std::unique_ptr<SessionStore>> (*open)(const StoreLocation &location, const OpenOptions &options);
    /// Opens the source of this medium's own figures. Null: it has none.
    Result<std::unique_ptr<FigureSource>> (*figures)(const StoreLocation &location,
                                                     const OpenOptions &options)
        = nullptr;
};

/// Every driver of the program.
std::span<const Driver> drivers();

/// The driver of that name, or null.
const Driver *findDriver(QStringView name);

} // namespace SessionDeck
