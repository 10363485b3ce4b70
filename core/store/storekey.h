// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storelocation.h"

namespace SessionDeck {

/// By what a store is known in samples, history and rules: its plain path, or for Redis its URI without user
/// and password. Where a layout was asked for, it is part of the key, because several stores can share one
/// place; where it is detected, it is not, so that the place has its key before anybody could look at it.
QString storeKey(const StoreLocation &location);

} // namespace SessionDeck
