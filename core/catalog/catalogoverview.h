// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalogsnapshot.h"

#include <QString>

#include <array>
#include <stop_token>

namespace SessionDeck {

/// A session that stands out.
struct TopSession
{
    QString id = {};
    QString title = {}; ///< Empty: it has none.
    qint64 bytes = 0;
    qint64 growth = 0; ///< Bytes since the earlier snapshot.
};

/// How many sessions expire within a stretch of time to come.
struct ExpiryStretch
{
    Timestamp from = {};
    Timestamp to = {};
    qint64 sessions = 0;
};

/// What is to be said of all sessions of a store together.
struct CatalogOverview
{
    std::vector<TopSession> largest = {}; ///< The largest first.
    std::vector<TopSession> growing = {}; ///< Those that grew most, the fastest first.
    std::vector<ExpiryStretch> hours = {}; ///< The next 24.
    std::vector<ExpiryStretch> days = {}; ///< The next 30.
    qint64 expiring = 0; ///< Sessions that expire at all.
};

struct OverviewRequest
{
    std::shared_ptr<const CatalogSnapshot> now = {};
    std::shared_ptr<const CatalogSnapshot> before = {}; ///< Of the same catalog; null: no growth.
    Timestamp at = {};
    size_t top = 10;
};

/// Goes once through all rows; any thread. Cancelled if asked to stop.
Result<CatalogOverview> catalogOverview(const OverviewRequest &request, const std::stop_token &stop);

} // namespace SessionDeck
