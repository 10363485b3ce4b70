// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogwatch.h"

#include "core/catalog/catalogscan.h"

#include <algorithm>

namespace SessionDeck {

using namespace std::chrono_literals;

namespace {

// Between two looks, so that what changes all the time is not drawn all the time.
constexpr auto shortestRest = 100ms;
constexpr int restPerHeaders = 5; // times the time that a look took
constexpr int restPerComplete = 20;
constexpr auto littleTime = 20ms; // that nobody notices before the headers are shown

// So many that a scan is cheaper, or that the list itself becomes a burden.
bool isForScan(const StoreChanges &changes, const Catalog &catalog)
{
    return changes.changed.size() > 2000 + catalog.sessions() / 4;
}

// What a scan of all has counted goes on with the sessions that come and go afterwards.
Result<bool> scanCounted(CatalogPublisher &to, SessionStore &store, const ScanRequest &request)
{
    const qint64 before = to.catalog().sessions();
    Result<bool> isComplete = scanInto(to, store, request);
    ScanProgress &progress = to.state().progress;
    const qint64 more = request.ids.isEmpty() ? 0 : to.catalog().sessions() - before;
    progress.scanned = std::max(qint64(0), progress.scanned + more);
    if (progress.total >= 0)
        progress.total = std::max(progress.scanned, progress.total + more);
    return isComplete;
}

} // namespace

Result<void> CatalogWatch::step()
{
    const Clock::time_point until = nextDue();
    if (m_parts.source) {
        const Result<StoreChanges> changes = m_parts.feed.waitForChanges(*m_parts.source, until);
        if (!changes)
            return fail(changes.error());
        note(*changes);
    } else {
        m_parts.feed.waitForOrders(until);
    }
    if (m_parts.feed.hasOrders())
        return {};
    if (!m_pending.isEmpty() && Clock::now() >= m_applyDue)
        return apply();
    if (!m_incomplete.isEmpty() && Clock::now() >= m_completeDue)
        return complete(std::exchange(m_incomplete, {}));
    if (m_statisticsOld && Clock::now() >= m_statisticsDue)
        readStatistics();
    return {};
}

CatalogWatch::Clock::time_point CatalogWatch::nextDue() const
{
    Clock::time_point due = Clock::now() + 60s;
    if (!m_pending.isEmpty())
        due = std::min(due, m_applyDue);
    if (!m_incomplete.isEmpty())
        due = std::min(due, m_completeDue);
    if (m_statisticsOld)
        due = std::min(due, m_statisticsDue);
    return due;
}

void CatalogWatch::note(const StoreChanges &changes)
{
    m_pending.changed += changes.changed;
    m_pending.removed += changes.removed;
    m_pending.rescan |= changes.rescan || isForScan(m_pending, m_parts.published.catalog());
}

// Reads what the changes name, and keeps what is incomplete then for later.
Result<void> CatalogWatch::workOff(const StoreChanges &changes, ScanDepth depth)
{
    ScanRequest request{.depth = depth, .stop = m_parts.feed.beginScan()};
    if (!changes.rescan)
        request.ids = changes.changed + changes.removed; // which may be there again by now
    request.ids.removeDuplicates();
    const Result<bool> isComplete = scanCounted(m_parts.published, m_parts.store, request);
    StoreState &state = m_parts.published.state();
    if (!isComplete && isComplete.error().code != ErrorCode::Cancelled)
        return fail(isComplete.error());
    if (m_parts.feed.hasOrders())
        return {};
    if (!isComplete)
        state.phase = StorePhase::Cancelled;
    else if (changes.rescan)
        state.phase = StorePhase::Live;
    if (isComplete && !*isComplete) {
        m_incomplete.changed += request.ids;
        m_incomplete.changed.removeDuplicates();
        m_incomplete.rescan |= changes.rescan || isForScan(m_incomplete, m_parts.published.catalog());
    }
    m_parts.published.publishRows();
    return {};
}

// Complete at once where that costs hardly more time, and none that messages may not take now.
ScanDepth CatalogWatch::nextDepth() const
{
    const bool isCheap = m_completeCost <= littleTime && Clock::now() >= m_completeDue;
    return isCheap && !m_pending.rescan ? ScanDepth::Complete : ScanDepth::Headers;
}

Result<void> CatalogWatch::apply()
{
    const ScanDepth depth = nextDepth();
    const StoreChanges changes = std::exchange(m_pending, {});
    m_parts.published.state().lastChange = Timestamp::now();
    if (changes.rescan)
        m_parts.published.changes().noteUnnamed();
    const Clock::time_point begin = Clock::now();
    Result<void> done = depth == ScanDepth::Complete ? complete(changes) : workOff(changes, depth);
    m_applyDue = begin + std::max<Clock::duration>(shortestRest, restPerHeaders * (Clock::now() - begin));
    m_statisticsOld = true;
    m_parts.feed.tell([&changes](CatalogNews &news) {
        // Unknown ones win over known ones that nobody has taken yet.
        news.changedIds = changes.rescan || (news.changed && news.changedIds.isEmpty())
            ? QStringList()
            : QStringList(news.changedIds + changes.changed + changes.removed);
        news.changed = true;
    });
    return done;
}

Result<void> CatalogWatch::complete(const StoreChanges &changes)
{
    const Clock::time_point begin = Clock::now();
    Result<void> done = workOff(changes, ScanDepth::Complete);
    m_completeCost = Clock::now() - begin;
    m_completeDue = begin + std::max<Clock::duration>(shortestRest, restPerComplete * m_completeCost);
    return done;
}

void CatalogWatch::readStatistics()
{
    const Clock::time_point begin = Clock::now();
    const Result<StoreStatistics> read = m_parts.store.statistics(m_parts.feed.beginScan());
    const Clock::time_point end = Clock::now();
    m_statisticsDue = end + std::max<Clock::duration>(10s, 50 * (end - begin));
    m_statisticsOld = false;
    if (!read) // they are a courtesy; that the store is lost shows elsewhere
        return;
    m_parts.published.state().statistics = *read;
    m_parts.published.publishState();
}

} // namespace SessionDeck
