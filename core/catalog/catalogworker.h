// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogpublisher.h"
#include "core/catalog/retrydelay.h"
#include "core/store/asyncstore.h"

namespace SessionDeck {

/// What the thread of a LiveCatalog does: opens the store, scans it, watches it, and begins again when it is
/// lost.
class CatalogWorker
{
public:
    CatalogWorker(const StoreLocation &location, StoreOpener opener, std::shared_ptr<CatalogFeed> feed);

    /// Returns when the feed says stop, or later if the store hangs.
    void run();

private:
    Result<void> serve();
    Result<void> open();
    Result<void> openSource();
    Result<void> scan();
    void rest(const Error &error);
    bool isTransient(ErrorCode code) const;

    std::shared_ptr<CatalogFeed> m_feed;
    StoreOpener m_opener;
    CatalogPublisher m_published;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<ChangeSource> m_source;
    RetryDelay m_retry;
    bool m_wasOpen = false; // at some time
};

} // namespace SessionDeck
