// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/samplingpace.h"
#include "core/store/storelocation.h"

#include <QSettings>

#include <vector>

namespace SessionDeck {

/// A store that the user keeps in the list of stores. Holds no password; see credentials.h.
struct SavedStore
{
    QString name = {}; ///< As the user calls it; empty: displayName() of the location.
    StoreLocation location = {};
    bool readOnly = false; ///< Never open it for writing.
    bool openAtStart = true; ///< It was open when the program ended.
    SamplingPace pace = {}; ///< How often it is looked at.

    friend bool operator==(const SavedStore &, const SavedStore &) = default;
};

/// The stores of the left panel, and those that were opened lately.
struct SavedStores
{
    std::vector<SavedStore> stores = {}; ///< In the user's order.
    std::vector<StoreLocation> recent = {}; ///< The latest first, at most maxRecentStores.

    friend bool operator==(const SavedStores &, const SavedStores &) = default;
};

inline constexpr int maxRecentStores = 12;

/// Reads the lists. Entries that cannot be read as a URI are left out.
SavedStores loadSavedStores(QSettings &settings);
void saveStores(QSettings &settings, const SavedStores &stores);

/// Puts the location at the top of the recent stores; one that is there already moves up.
void noteRecentStore(SavedStores &stores, const StoreLocation &location);

} // namespace SessionDeck
