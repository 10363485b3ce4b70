// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storelocation.h"

namespace SessionDeck {

/// By what a store is known in samples, history and rules: its URI without layout, user and password, or its
/// plain path. The same for every way to name the place.
QString storeKey(const StoreLocation &location);

} // namespace SessionDeck
