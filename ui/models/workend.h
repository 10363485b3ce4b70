// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openoptions.h"
#include "core/store/storelocation.h"

namespace SessionDeck {

class DeckStore;

/// A store as one end of work on sessions: opened by the work itself, with handles of its own.
struct WorkEnd
{
    QString name = {}; ///< For people.
    StoreLocation location = {};
    OpenOptions options = {}; ///< Its mode is chosen by the work.
    QString locked = {}; ///< Why nothing can be changed in it; empty: it can, as far as is known.
};

WorkEnd endOf(const DeckStore &store);

} // namespace SessionDeck
