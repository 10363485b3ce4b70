// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demo/demotalk.h"

#include "app/desktop/demo/demosession.h"

#include <QThread>

namespace SessionDeck {

namespace {

constexpr qint64 hour = 3'600'000'000;
constexpr size_t mostSessions = 90; // a demo that is left alone over night stays small
constexpr qint64 longestTalk = 400;

// Never, soon, within a day, in some days: so that every kind of expiry can be seen.
Timestamp demoExpiry(Timestamp now, QRandomGenerator &random)
{
    static constexpr qint64 spans[] = {0, 0, hour, 23 * hour, 6 * 24 * hour};
    const qint64 span = spans[random.bounded(5)];
    return span == 0 ? Timestamp() : Timestamp::fromMicroseconds(now.microseconds() + span);
}

} // namespace

DemoTalk::DemoTalk(const StoreLocation &location, quint32 seed)
    : m_location(location), m_scripts(loadDemoScripts()), m_random(seed)
{
}

Result<void> DemoTalk::fill(int sessions, const std::stop_token &stop)
{
    Result<OpenedStore> opened;
    for (int attempt = 0; attempt < 100 && !stop.stop_requested(); ++attempt) {
        opened = openStore(m_location, {.mode = AccessMode::Create});
        if (opened || opened.error().code != ErrorCode::Unreachable)
            break;
        QThread::msleep(100);
    }
    if (!opened)
        return fail(opened.error());
    m_store = std::move(opened->store);
    const qint64 now = Timestamp::now().microseconds();
    for (int i = 0; i < sessions && !stop.stop_requested(); ++i) {
        const qint64 age
            = i < 5 ? m_random.bounded(600) * 1'000'000LL : m_random.bounded(5 * 24 * 60) * 60'000'000LL;
        const Result<void> added
            = addSession(m_random.bounded(4, 120), Timestamp::fromMicroseconds(now - age));
        if (!added)
            return added;
    }
    return {};
}

Result<void> DemoTalk::step()
{
    const int chance = m_random.bounded(60);
    if (chance < 3 || m_sessions.empty())
        return addSession(1, Timestamp::now());
    if (chance == 3 || m_sessions.size() > mostSessions)
        return removeOldest();
    return saySomething();
}

Result<void> DemoTalk::addSession(qint64 messages, Timestamp end)
{
    const size_t script = size_t(m_random.bounded(int(m_scripts.size())));
    Session session = demoSession(m_scripts[script], messages, end, m_random);
    if (m_store->capabilities().expiry)
        session.expires = demoExpiry(Timestamp::now(), m_random);
    const Result<Revision> written = m_store->write(session, Expect::absent());
    if (!written
        && written.error().code != ErrorCode::Conflict) // an id that came twice is no failure of the demo
        return fail(written.error());
    m_sessions.push_back({.id = session.id, .script = script, .spoken = messages});
    return {};
}

Result<void> DemoTalk::removeOldest()
{
    const QString id = m_sessions.front().id;
    m_sessions.erase(m_sessions.begin());
    const Result<void> removed = m_store->remove(id, Expect::anything());
    return removed || removed.error().code == ErrorCode::NotFound ? Result<void>() : removed;
}

Result<void> DemoTalk::saySomething()
{
    // The newest sessions are the liveliest.
    const size_t lively = std::min<size_t>(m_sessions.size(), m_random.bounded(3) == 0 ? 30 : 6);
    const size_t at = m_sessions.size() - 1 - size_t(m_random.bounded(int(lively)));
    Running &session = m_sessions[at];
    const Message message
        = demoMessage(m_scripts[session.script], session.spoken, Timestamp::now(), m_random);
    const Result<Revision> appended = m_store->append({.id = session.id, .messages = {message}});
    ++session.spoken;
    const bool gone
        = !appended && appended.error().code == ErrorCode::NotFound; // removed by a person, or expired
    if (gone || session.spoken > longestTalk)
        m_sessions.erase(m_sessions.begin() + qsizetype(at));
    if (!appended && !gone)
        return fail(appended.error());
    return {};
}

} // namespace SessionDeck
