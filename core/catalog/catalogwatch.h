// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogpublisher.h"
#include "core/store/sessionstore.h"

namespace SessionDeck {

/// Keeps a catalog that was scanned true while the store is open: waits for changes, reads what changed, and
/// the store's figures now and then. Where counts and sizes need more than headers, they are read with them
/// if that took little time so far, and follow otherwise. Reading takes a fifth of the time at most, and
/// reading messages a twentieth, however busy the store is: what is cheap to read is shown at once.
class CatalogWatch
{
public:
    /// What it works on, all of which has to outlive it.
    struct Parts
    {
        SessionStore &store;
        ChangeSource *source; ///< Null: the store cannot be watched.
        CatalogPublisher &published;
        CatalogFeed &feed;
    };
    explicit CatalogWatch(const Parts &parts) : m_parts(parts)
    {
    }

    /// Waits for the next thing to do, or for orders, and does it. An error means that the store is lost.
    Result<void> step();

private:
    using Clock = CatalogFeed::Clock;

    Clock::time_point nextDue() const;
    ScanDepth nextDepth() const;
    void note(const StoreChanges &changes);
    Result<void> workOff(const StoreChanges &changes, ScanDepth depth);
    Result<void> apply();
    Result<void> complete(const StoreChanges &changes);
    void readStatistics();

    Parts m_parts;
    StoreChanges m_pending; // not applied yet
    StoreChanges m_incomplete; // applied as headers say
    Clock::time_point m_applyDue = {};
    Clock::time_point m_completeDue = {};
    Clock::duration m_completeCost = Clock::duration::max(); // of the last complete look
    Clock::time_point m_statisticsDue = {};
    bool m_statisticsOld = true;
};

} // namespace SessionDeck
