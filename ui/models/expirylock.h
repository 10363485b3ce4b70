// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/storestate.h"

namespace SessionDeck {

/// Why the expiry of the store's sessions cannot be set; empty: it can, as far as is known. Translated.
QString expiryLockedText(const StoreState &state);

} // namespace SessionDeck
