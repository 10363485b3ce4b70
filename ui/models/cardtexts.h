// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/storestate.h"
#include "ui/models/recentsamples.h"

#include <QString>

namespace SessionDeck {

/// What a store's card says: how many sessions, and the three figures that matter for its kind.
struct CardTexts
{
    QString headline = {}; ///< "84 310 sessions", or why that is not known.
    QString figures = {}; ///< "612 MB · WAL 4 MB".
    QString latency = {}; ///< "load p99 3.1 ms".
};

/// recent may be null.
CardTexts cardTexts(const StoreState &state, const RecentSamples *recent, Timestamp now);

} // namespace SessionDeck
