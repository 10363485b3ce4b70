// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace SessionDeck {

enum class AccessMode {
    ReadOnly, ///< Nothing may be changed through this object; media are opened read-only.
    ReadWrite, ///< The store must exist.
    Create, ///< ReadWrite, and an empty store of the location's layout (or the driver's own) is made if
            ///< there is nothing at the place yet.
};

struct OpenOptions
{
    AccessMode mode = AccessMode::ReadOnly;
    QString password = {}; ///< Redis; empty: none. Never logged, never part of an Error.
    std::chrono::milliseconds connectTimeout{5000};
    std::chrono::milliseconds commandTimeout{10000};
    std::chrono::milliseconds busyTimeout{5000}; ///< How long to wait for locks of other programs.
};

} // namespace SessionDeck
