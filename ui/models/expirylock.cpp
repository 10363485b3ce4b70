// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/expirylock.h"

#include "core/transfer/bulkjob.h"
#include "ui/models/storetexts.h"

namespace SessionDeck {

QString expiryLockedText(const StoreState &state)
{
    Capabilities whenChanging = state.capabilities; // it is listed through a handle that only reads
    whenChanging.readOnlyReason = lockedText(state);
    const Result<void> possible = checkOrder({.kind = BulkOrder::Kind::SetExpiry}, whenChanging);
    return possible ? QString() : possible.error().message;
}

} // namespace SessionDeck
