// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"
#include "core/store/storelocation.h"

namespace SessionDeck {

/// For people: how saving `mine` changes this store, and at which places the session is stored now. On the
/// store's thread.
QString savePlan(SessionStore &store, const StoreLocation &location, const Session &base,
                 const Session &mine);

} // namespace SessionDeck
