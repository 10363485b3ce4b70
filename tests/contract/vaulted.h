// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openstore.h"

namespace SessionDeck {

/// Opens a store as the suite uses it: with the environment variable SESSIONDECK_VAULTED as the programs do,
/// so that every change is kept in the vault below XDG_DATA_HOME first; otherwise bare.
Result<OpenedStore> openAsAsked(const StoreLocation &location, AccessMode mode);

} // namespace SessionDeck
