// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogview.h"

#include <array>
#include <span>

namespace SessionDeck {

/// A span of time from now on, in which sessions expire.
struct ExpiryWindow
{
    const char *title; ///< Source text of the context ExpiryOutlook.
    qint64 microseconds;
};
inline constexpr size_t expiryWindowCount = 4;
std::span<const ExpiryWindow, expiryWindowCount> expiryWindows();
QString expiryWindowTitle(const ExpiryWindow &window);

/// How many sessions of a store expire soon.
struct ExpiryOutlook
{
    std::array<qint64, expiryWindowCount> counts = {}; ///< By window; each contains the ones before it.
    Timestamp soonest = {}; ///< Null: none expires.

    friend bool operator==(const ExpiryOutlook &, const ExpiryOutlook &) = default;
};

/// Counts; any thread. What has expired already and is still there counts as soonest.
ExpiryOutlook outlookOf(const CatalogSnapshot &snapshot, Timestamp now);

/// The sessions that expire in the window, the soonest first; any thread. Cancelled.
Result<CatalogView> expiringIn(std::shared_ptr<const CatalogSnapshot> snapshot, const ExpiryWindow &window,
                               Timestamp now);

} // namespace SessionDeck
