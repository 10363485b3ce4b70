// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/capabilities.h"
#include "core/store/scan.h"
#include "core/store/storelocation.h"
#include "core/store/storestatistics.h"

namespace SessionDeck {

enum class StorePhase {
    Closed,
    Opening,
    Scanning, ///< Rows arrive; counts are partial.
    Live, ///< Scanned, and watched if the store can be.
    Cancelled, ///< The scan was stopped by the user: what is there is partial.
    Offline, ///< Lost or not reached; tries again by itself at `retryAt`. Rows of before are still shown.
    Failed, ///< Cannot be opened as it is; waits for the user.
};

/// All that lists and status lines show of an open store.
struct StoreState
{
    StoreLocation location = {}; ///< Layout filled in once it is opened.
    QString layoutReason = {}; ///< Why that layout.
    StorePhase phase = StorePhase::Closed;
    ScanProgress progress = {};
    Error error = {}; ///< Of Offline and Failed.
    Timestamp retryAt = {}; ///< Of Offline.
    Timestamp lastChange = {}; ///< When another program's change was last seen.
    QString watchMethod = {}; ///< ChangeSource::method(); empty: not watched.
    Capabilities capabilities = {};
    StoreStatistics statistics = {};
    qint64 sessions = 0; ///< In the catalog now.
    std::vector<Error> damage = {}; ///< Records that belong to no row, the first 100.
    qint64 damageCount = 0;
};

} // namespace SessionDeck
