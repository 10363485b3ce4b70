// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogworker.h"

#include "core/base/freememory.h"
#include "core/catalog/catalogscan.h"
#include "core/catalog/catalogwatch.h"

#include <algorithm>

namespace SessionDeck {

using namespace std::chrono_literals;

CatalogWorker::CatalogWorker(const StoreLocation &location, StoreOpener opener,
                             std::shared_ptr<CatalogFeed> feed)
    : m_feed(std::move(feed)), m_opener(std::move(opener)), m_published(m_feed)
{
    m_published.state().location = location;
}

void CatalogWorker::run()
{
    for (;;) {
        const Result<void> served = serve();
        m_source.reset();
        m_store.reset();
        const CatalogOrders orders = m_feed->takeOrders();
        if (orders.stop)
            break;
        if (!served && orders.isEmpty())
            rest(served.error());
    }
}

// Opens the store and keeps the catalog true until an error, or an order to begin anew.
Result<void> CatalogWorker::serve()
{
    Result<void> done = open();
    if (done)
        done = scan();
    if (!done)
        return done;
    CatalogWatch watch({*m_store, m_source.get(), m_published, *m_feed});
    while (done && !m_feed->hasOrders())
        done = watch.step();
    return done;
}

Result<void> CatalogWorker::open()
{
    StoreState &state = m_published.state();
    state.phase = StorePhase::Opening;
    state.retryAt = {};
    m_published.publishState();
    Result<OpenedStore> opened = m_opener(state.location, m_feed->takeOrders().options);
    if (!opened)
        return fail(opened.error());
    m_store = std::move(opened->store);
    m_wasOpen = true;
    state.location = opened->location;
    if (!opened->reason.isEmpty())
        state.layoutReason = opened->reason;
    state.capabilities = m_store->capabilities();
    return openSource();
}

// Before the scan, so that what changes meanwhile is reported afterwards.
Result<void> CatalogWorker::openSource()
{
    StoreState &state = m_published.state();
    state.watchMethod.clear();
    if (!state.capabilities.watch)
        return {};
    Result<std::unique_ptr<ChangeSource>> source = m_store->watch();
    if (!source) // that it cannot be watched is no reason not to show it
        return source.error().code == ErrorCode::Unreachable ? fail(source.error()) : Result<void>();
    m_source = std::move(*source);
    state.watchMethod = m_source->method();
    return {};
}

Result<void> CatalogWorker::scan()
{
    StoreState &state = m_published.state();
    const std::stop_token stop = m_feed->beginScan(); // first, so that no order to cancel is lost
    state.phase = StorePhase::Scanning;
    state.error = {};
    state.progress = {};
    m_published.publishState();
    const Result<bool> scanned
        = scanInto(m_published, *m_store, {.depth = ScanDepth::Complete, .stop = stop});
    if (!scanned && scanned.error().code != ErrorCode::Cancelled)
        return fail(scanned.error());
    if (m_feed->hasOrders())
        return {};
    state.phase = scanned ? StorePhase::Live : StorePhase::Cancelled;
    m_published.publishRows();
    returnFreeMemory();
    m_retry.reset();
    return {};
}

void CatalogWorker::rest(const Error &error)
{
    StoreState &state = m_published.state();
    state.error = error;
    if (!isTransient(error.code)) {
        state.phase = StorePhase::Failed;
        m_published.publishRows();
        while (!m_feed->hasOrders())
            m_feed->waitForOrders(CatalogFeed::Clock::now() + 1h);
        return;
    }
    const std::chrono::milliseconds delay = m_retry.next();
    state.phase = StorePhase::Offline;
    state.retryAt = Timestamp::fromMicroseconds(Timestamp::now().microseconds()
                                                + std::chrono::microseconds(delay).count());
    m_published.publishRows();
    m_feed->waitForOrders(CatalogFeed::Clock::now() + delay);
}

bool CatalogWorker::isTransient(ErrorCode code) const
{
    if (code == ErrorCode::Unauthorized)
        return false;
    // What was a store a moment ago may be one again: moved, or just being written anew.
    return m_wasOpen || code == ErrorCode::Unreachable || code == ErrorCode::Locked || code == ErrorCode::Io;
}

} // namespace SessionDeck
