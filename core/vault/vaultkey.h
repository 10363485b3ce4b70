// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storelocation.h"

namespace SessionDeck {

/// What a store is called in the vault: the canonical URI of an opened store's location, the same whichever
/// way it was written (symbolic links, a file in the folder, the user of the login). Reads the file system.
QString vaultKey(const StoreLocation &location);

} // namespace SessionDeck
