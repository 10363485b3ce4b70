// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redisevents.h"

#include <array>
#include <poll.h>

namespace SessionDeck {

namespace {

constexpr qsizetype mostIds = 5000; // beyond that a scan is cheaper than asking one by one
constexpr int heartbeat = 15'000; // ms of silence after which the connection is tried

} // namespace

RedisEvents::RedisEvents(RedisListening listening, QByteArray prefix, const RedisLayout &layout)
    : m_listening(std::move(listening)), m_prefix(std::move(prefix)), m_layout(layout)
{
}

void RedisEvents::noteKey(QByteArrayView key)
{
    if (!key.startsWith(m_prefix))
        return;
    if (const auto id = m_layout.idOf(key.sliced(m_prefix.size())))
        m_touched.insert(*id);
    if (m_touched.size() > mostIds) {
        m_touched.clear();
        m_everything = true;
    }
}

// ["message", channel, keys or nil] of tracking, or ["pmessage", pattern, "__keyspace@0__:key", event].
void RedisEvents::note(const RedisValue &message)
{
    const QByteArrayView kind = message.at(0).text();
    if (kind == "message" && message.at(2).isNil())
        m_everything = true;
    for (size_t i = 0; kind == "message" && i < message.at(2).size(); ++i)
        noteKey(message.at(2).at(i).text());
    if (kind == "pmessage") {
        const QByteArrayView channel = message.at(2).text();
        noteKey(channel.sliced(channel.indexOf(':') + 1));
    }
}

Result<void> RedisEvents::drain()
{
    for (;;) {
        const Result<RedisReply> message = m_listening.events->receiveUntil(QDeadlineTimer(0));
        if (!message)
            return fail(message.error());
        if (!message->isThere())
            return {};
        note(*message);
    }
}

// Until one of the connections has something to say, somebody interrupts, or the time is over.
Result<void> RedisEvents::await(const QDeadlineTimer &deadline)
{
    const qint64 left = deadline.isForever() ? heartbeat : deadline.remainingTime();
    std::array<pollfd, 3> polled{pollfd{m_listening.events->descriptor(), POLLIN, 0},
                                 pollfd{m_listening.queries->descriptor(), POLLIN, 0},
                                 pollfd{m_wakeup.descriptor(), POLLIN, 0}};
    const int ready = poll(polled.data(), polled.size(), int(qMin<qint64>(left, heartbeat)));
    // The one for questions says nothing unasked: it is closed, and with it tracking ends. Or it has to prove
    // after a long silence that the line still stands.
    if (polled[1].revents != 0 || (ready == 0 && left >= heartbeat)) {
        const Result<RedisReply> pong = m_listening.queries->call({"PING"});
        if (!pong)
            return fail(pong.error());
    }
    return {};
}

// Which of the touched sessions are still there.
Result<StoreChanges> RedisEvents::sorted()
{
    StoreChanges changes{.rescan = std::exchange(m_everything, false)};
    const QByteArrayList ids(m_touched.cbegin(), m_touched.cend());
    m_touched.clear();
    for (const QByteArray &id : ids)
        m_listening.queries->queue(RedisCommand{"EXISTS"} + m_layout.keys(m_prefix, id));
    for (const QByteArray &id : ids) {
        const Result<RedisReply> exists = m_listening.queries->receive();
        if (!exists)
            return fail(exists.error());
        (exists->integer(1) > 0 ? changes.changed : changes.removed) += QString::fromUtf8(id);
    }
    return changes;
}

Result<StoreChanges> RedisEvents::wait(std::chrono::milliseconds timeout)
{
    const QDeadlineTimer deadline(timeout);
    for (;;) {
        if (const Result<void> heard = drain(); !heard)
            return fail(heard.error());
        if (!m_touched.isEmpty() || m_everything)
            return sorted();
        if (m_wakeup.take() || deadline.hasExpired())
            return StoreChanges();
        if (const Result<void> awaited = await(deadline); !awaited)
            return fail(awaited.error());
    }
}

} // namespace SessionDeck
