// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/conversationfinder.h"

namespace SessionDeck {

namespace {

// Windows start small, so that first hits come at once, and grow while their text stays moderate: some
// layouts have to read all that stands before a window.
constexpr qint64 firstWindow = 500;
constexpr qint64 largestWindow = 32'000;
constexpr qint64 moderateUnits = 4'000'000;

} // namespace

ConversationFinder::~ConversationFinder()
{
    m_stop.request_stop();
}

void ConversationFinder::start(const SessionAddress &address, const FoundText &sought)
{
    stop();
    m_address = address;
    m_sought = sought;
    m_hits.clear();
    m_next = 0;
    m_total = -1;
    m_window = firstWindow;
    m_running = !sought.text.isEmpty() && address.store;
    emit progressed();
    if (m_running)
        searchNext();
}

void ConversationFinder::stop()
{
    ++m_search;
    m_stop.request_stop();
    m_stop = {};
    m_running = false;
}

void ConversationFinder::searchNext()
{
    if (!m_address.store)
        return;
    const LoadRequest request{.id = m_address.id,
                              .first = m_next,
                              .count = m_window,
                              .leaf = m_address.leaf,
                              .stop = m_stop.get_token()};
    m_address.store->run(
        this,
        [request, sought = m_sought](SessionStore &store, const std::stop_token &stop) {
            return searchWindow(store, request, sought, stop);
        },
        [this, search = m_search](const Result<Part> &part) {
            if (search == m_search)
                take(part);
        });
}

Result<ConversationFinder::Part> ConversationFinder::searchWindow(SessionStore &store,
                                                                  const LoadRequest &request,
                                                                  const FoundText &sought,
                                                                  const std::stop_token &stop)
{
    const Result<LoadedSession> loaded = loadStoppable(store, request, stop);
    if (!loaded)
        return fail(loaded.error());
    Part part{.messages = qint64(loaded->session.messages.size()), .total = loaded->totalMessages};
    for (qint64 i = 0; i < part.messages && part.hits.size() < mostHits; ++i) {
        const QString &content = loaded->session.messages[size_t(i)].content;
        part.units += content.size();
        for (const TextSpan &span : findSpans(content, sought, mostHits - part.hits.size()))
            part.hits.push_back({request.first + i, span});
    }
    return part;
}

void ConversationFinder::take(const Result<Part> &part)
{
    m_running = false;
    if (part) {
        m_hits.insert(m_hits.end(), part->hits.begin(), part->hits.end());
        m_next += part->messages;
        m_total = part->total;
        m_running = part->messages > 0 && m_next < m_total && m_hits.size() < mostHits;
        if (part->units < moderateUnits)
            m_window = std::min(m_window * 2, largestWindow);
    }
    emit progressed();
    if (m_running)
        searchNext();
}

} // namespace SessionDeck
