// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sessionloader.h"

namespace SessionDeck {

namespace {

// What fills any screen; more comes when somebody scrolls.
constexpr qint64 firstMessages = 100;

} // namespace

SessionLoader::~SessionLoader()
{
    m_stop.request_stop();
}

void SessionLoader::open(SessionAddress address)
{
    close();
    m_address = std::move(address);
    request(-firstMessages, firstMessages);
}

void SessionLoader::close()
{
    ++m_visit;
    m_stop.request_stop();
    m_stop = {};
    m_wanted = {};
    m_address = {};
}

void SessionLoader::request(qint64 first, qint64 count)
{
    m_wanted = {first, count};
    start();
}

void SessionLoader::start()
{
    AsyncStore *store = m_address.store;
    if (m_wanted.count == 0 || !store || m_busy.contains(store))
        return;
    m_busy.insert(store);
    connect(store, &QObject::destroyed, this, [this](const QObject *gone) { m_busy.remove(gone); });
    const LoadRequest request{.id = m_address.id,
                              .first = m_wanted.first,
                              .count = m_wanted.count,
                              .leaf = m_address.leaf,
                              .stop = m_stop.get_token()};
    m_wanted = {};
    store->run(
        this,
        [request](SessionStore &target, const std::stop_token &stop) {
            return loadWindow(target, request, stop);
        },
        [this, from = m_address.store, visit = m_visit](const Result<SessionWindow> &result) {
            finish(from, visit, result);
        });
}

void SessionLoader::finish(AsyncStore *store, quint64 visit, const Result<SessionWindow> &result)
{
    if (store) { // else it went with its last job, and is off the list already
        disconnect(store, &QObject::destroyed, this, nullptr);
        m_busy.remove(store);
    }
    if (visit == m_visit && result)
        emit loaded(*result);
    else if (visit == m_visit && result.error().code != ErrorCode::Cancelled)
        emit failed(result.error());
    start();
}

} // namespace SessionDeck
