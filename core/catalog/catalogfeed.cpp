// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogfeed.h"

namespace SessionDeck {

CatalogFeed::CatalogFeed(const OpenOptions &options, std::function<void()> notify)
    : m_notify(std::move(notify)), m_orders{.options = options}
{
}

CatalogNews CatalogFeed::take()
{
    const std::lock_guard lock(m_mutex);
    m_isNotified = false;
    return std::exchange(m_news, {});
}

void CatalogFeed::order(const std::function<void(CatalogOrders &)> &change)
{
    const std::lock_guard lock(m_mutex);
    change(m_orders);
    if (std::exchange(m_orders.cancelScan, false) || !m_orders.isEmpty())
        m_scan.request_stop();
    if (m_waiting)
        m_waiting->interrupt();
    m_arrived.notify_all();
}

void CatalogFeed::close()
{
    order([](CatalogOrders &orders) { orders.stop = true; });
    const std::lock_guard lock(m_mutex);
    m_notify = {};
}

void CatalogFeed::tell(const std::function<void(CatalogNews &)> &change)
{
    const std::lock_guard lock(m_mutex);
    change(m_news);
    if (m_notify && !std::exchange(m_isNotified, true))
        m_notify();
}

CatalogOrders CatalogFeed::takeOrders()
{
    const std::lock_guard lock(m_mutex);
    CatalogOrders orders = m_orders;
    m_orders.rescan = false;
    m_orders.reconnect = false;
    return orders;
}

bool CatalogFeed::hasOrders()
{
    const std::lock_guard lock(m_mutex);
    return !m_orders.isEmpty();
}

void CatalogFeed::waitForOrders(Clock::time_point until)
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait_until(lock, until, [this] { return !m_orders.isEmpty(); });
}

Result<StoreChanges> CatalogFeed::waitForChanges(ChangeSource &source, Clock::time_point until)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_orders.isEmpty())
            return StoreChanges{};
        m_waiting = &source;
    }
    using namespace std::chrono;
    const auto left = duration_cast<milliseconds>(until - Clock::now());
    Result<StoreChanges> changes = source.wait(std::max(left, 0ms));
    const std::lock_guard lock(m_mutex);
    m_waiting = nullptr;
    return changes;
}

std::stop_token CatalogFeed::beginScan()
{
    const std::lock_guard lock(m_mutex);
    m_scan = {};
    if (!m_orders.isEmpty())
        m_scan.request_stop();
    return m_scan.get_token();
}

} // namespace SessionDeck
