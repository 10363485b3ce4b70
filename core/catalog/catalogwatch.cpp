// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogwatch.h"

#include "core/catalog/catalogscan.h"

#include <algorithm>

namespace SessionDeck {

using namespace std::chrono_literals;

CatalogWatch::CatalogWatch(const Parts &parts) : m_parts(parts)
{
}

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
    if (m_statisticsOld && Clock::now() >= m_statisticsDue)
        readStatistics();
    return {};
}

CatalogWatch::Clock::time_point CatalogWatch::nextDue() const
{
    Clock::time_point due = Clock::now() + 60s;
    if (!m_pending.isEmpty())
        due = std::min(due, m_applyDue);
    if (m_statisticsOld)
        due = std::min(due, m_statisticsDue);
    return due;
}

void CatalogWatch::note(const StoreChanges &changes)
{
    m_pending.changed += changes.changed;
    m_pending.removed += changes.removed;
    // So many that a scan is cheaper, or that the list itself becomes a burden.
    const qsizetype most = 2000 + m_parts.published.catalog().sessions() / 4;
    m_pending.rescan |= changes.rescan || m_pending.changed.size() > most;
}

// Applies what is pending and makes the next time wait for four times as long as this one took.
Result<void> CatalogWatch::apply()
{
    const StoreChanges changes = std::exchange(m_pending, {});
    const Clock::time_point begin = Clock::now();
    const Result<void> done = readAgain(changes);
    const Clock::time_point end = Clock::now();
    m_applyDue = begin + std::max<Clock::duration>(250ms, 5 * (end - begin));
    if (!done && done.error().code != ErrorCode::Cancelled)
        return done;
    if (m_parts.feed.hasOrders())
        return {};
    StoreState &state = m_parts.published.state();
    if (!done)
        state.phase = StorePhase::Cancelled;
    else if (changes.rescan)
        state.phase = StorePhase::Live;
    state.lastChange = Timestamp::now();
    m_statisticsOld = true;
    m_parts.published.publishRows();
    m_parts.feed.tell([&changes](CatalogNews &news) {
        // Unknown ones win over known ones that nobody has taken yet.
        news.changedIds = changes.rescan || (news.changed && news.changedIds.isEmpty())
            ? QStringList()
            : QStringList(news.changedIds + changes.changed + changes.removed);
        news.changed = true;
    });
    return {};
}

Result<void> CatalogWatch::readAgain(const StoreChanges &changes)
{
    const std::stop_token stop = m_parts.feed.beginScan();
    if (changes.rescan)
        return scanAll(m_parts.store, m_parts.published, stop);
    // Also those that were removed: they may be there again by now.
    const QStringList ids = changes.changed + changes.removed;
    return scanSome(m_parts.store, m_parts.published, ids, stop);
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
