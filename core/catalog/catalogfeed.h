// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogsnapshot.h"
#include "core/catalog/sessionchange.h"
#include "core/catalog/storestate.h"
#include "core/store/changesource.h"
#include "core/store/openoptions.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>

namespace SessionDeck {

/// What the worker of a LiveCatalog tells, gathered until it is taken.
struct CatalogNews
{
    std::optional<StoreState> state = {};
    std::shared_ptr<const CatalogSnapshot> snapshot = {}; ///< Null: as before.
    SessionChanges changes = {}; ///< What is in the snapshot and was not in the one before.
    bool changed = false; ///< Sessions were changed by others:
    QStringList changedIds = {}; ///< these, or unknown which ones if empty.
};

/// What the GUI asks of the worker.
struct CatalogOrders
{
    bool stop = false;
    bool rescan = false;
    bool reconnect = false;
    bool cancelScan = false; ///< Carried out by the box itself.
    OpenOptions options = {};

    bool isEmpty() const
    {
        return !stop && !rescan && !reconnect;
    }
};

/// The letter box between a LiveCatalog and its worker thread. Both own it, so a worker whose store hangs
/// outlives the catalog without harm. Every function is for any thread.
class CatalogFeed
{
public:
    using Clock = std::chrono::steady_clock;

    /// notify is called, with the box locked, when news come that nobody was told of.
    CatalogFeed(const OpenOptions &options, std::function<void()> notify);

    // For the GUI.
    CatalogNews take();
    void order(const std::function<void(CatalogOrders &)> &change);
    /// Orders the worker to stop, and never notifies again.
    void close();

    // For the worker.
    void tell(const std::function<void(CatalogNews &)> &change);
    /// The orders so far; `rescan` and `reconnect` are given out once.
    CatalogOrders takeOrders();
    bool hasOrders();
    /// Waits until there are orders, or until then. The source is interrupted by orders while it waits.
    void waitForOrders(Clock::time_point until);
    Result<StoreChanges> waitForChanges(ChangeSource &source, Clock::time_point until);
    /// Asked to stop by every order; a new one for each scan.
    std::stop_token beginScan();

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::function<void()> m_notify;
    CatalogNews m_news;
    CatalogOrders m_orders;
    ChangeSource *m_waiting = nullptr;
    std::stop_source m_scan;
    bool m_isNotified = false;
};

} // namespace SessionDeck
