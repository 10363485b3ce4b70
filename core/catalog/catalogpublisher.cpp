// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogpublisher.h"

namespace SessionDeck {

using namespace std::chrono_literals;

namespace {

constexpr size_t mostChanges = 2000; // that wait to be taken

} // namespace

CatalogPublisher::CatalogPublisher(std::shared_ptr<CatalogFeed> feed) : m_feed(std::move(feed))
{
}

void CatalogPublisher::publishState()
{
    m_state.sessions = m_catalog.sessions();
    m_stateDue = Clock::now() + 100ms;
    m_feed->tell([this](CatalogNews &news) { news.state = m_state; });
}

void CatalogPublisher::publishRows()
{
    publishState();
    m_rowsDue = Clock::now() + 250ms;
    m_hasRows = m_catalog.sessions() > 0;
    m_feed->tell([this](CatalogNews &news) {
        news.snapshot = m_catalog.snapshot();
        appendChanges(news.changes, m_changes.take(), mostChanges);
    });
}

void CatalogPublisher::publishWhenDue()
{
    const Clock::time_point now = Clock::now();
    if (now >= m_rowsDue || (!m_hasRows && m_catalog.sessions() > 0))
        publishRows();
    else if (now >= m_stateDue)
        publishState();
}

} // namespace SessionDeck
