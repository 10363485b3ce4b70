// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogpublisher.h"
#include "core/store/sessionstore.h"

namespace SessionDeck {

/// Reads the store, or the sessions that the request names, into the catalog. Rows stay until they are
/// replaced; those that are not found go at the end, if nothing cut it short. A scan of all publishes while
/// it runs, one of some does not. Returns whether all counts and sizes are known now: false after a scan of
/// headers where the layout has to read messages for them.
Result<bool> scanInto(CatalogPublisher &to, SessionStore &store, const ScanRequest &request);

} // namespace SessionDeck
