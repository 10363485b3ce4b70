// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/workend.h"

#include "ui/models/deckstore.h"
#include "ui/models/storetexts.h"

namespace SessionDeck {

WorkEnd endOf(const DeckStore &store)
{
    const StoreLocation &known = store.state().location;
    const StoreLocation &location = known.layout.isEmpty() ? store.location() : known;
    return {.name = displayName(location),
            .location = location,
            .options = store.options(),
            .locked = lockedText(store.state())};
}

} // namespace SessionDeck
