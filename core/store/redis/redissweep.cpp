// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redissweep.h"

#include "core/base/coretext.h"
#include "core/store/redis/rediserrors.h"

namespace SessionDeck {

namespace {

constexpr qsizetype sweepPageSize = 1000; // about a millisecond of the server's time

// The names that were asked about, with the reply or list that holds their bytes.
struct Page
{
    RedisReply reply;
    QByteArrayList list;
    std::vector<QByteArrayView> names;
};

class Sweeper
{
public:
    Sweeper(RedisConnection &connection, const RedisSweep &sweep, std::stop_token stop)
        : m_connection(connection), m_sweep(sweep), m_stop(std::move(stop))
    {
    }
    Result<void> run();

private:
    bool more() const
    {
        return m_sweep.cursor.isEmpty() ? m_listed < m_sweep.names.size() : m_next != "0";
    }
    void queueCursor();
    Result<Page> nextPage();
    Result<void> ask(Page &page);
    Result<void> take(const Page &page);

    RedisConnection &m_connection;
    const RedisSweep &m_sweep;
    std::stop_token m_stop;
    QByteArray m_next; // the cursor that follows the pages asked for so far; empty: from the start
    qsizetype m_listed = 0;
    std::vector<RedisReply> m_replies;
};

void Sweeper::queueCursor()
{
    if (m_sweep.cursor.isEmpty())
        return;
    RedisCommand command = m_sweep.cursor;
    command.insert(m_sweep.cursorAt, m_next.isEmpty() ? QByteArray("0") : m_next);
    m_connection.queue(command);
}

Result<Page> Sweeper::nextPage()
{
    Page page;
    if (m_sweep.cursor.isEmpty()) {
        page.list = m_sweep.names.mid(m_listed, sweepPageSize);
        m_listed += page.list.size();
        page.names.assign(page.list.cbegin(), page.list.cend());
        return page;
    }
    Result<RedisReply> reply = m_connection.receive(m_stop);
    if (!reply)
        return fail(reply.error());
    if (reply->isError() || reply->size() != 2)
        return fail(redisError(reply->text(),
                               m_sweep.cursorAt > 1 ? printableKey(m_sweep.cursor.value(1))
                                                    : redisPlace(m_connection.settings().location)));
    m_next = reply->at(0).text().toByteArray();
    const RedisValue elements = reply->at(1);
    for (size_t i = 0; i < elements.size(); i += m_sweep.stride)
        page.names.push_back(elements.at(i).text());
    page.reply = std::move(*reply);
    return page;
}

// Queues what is to be asked about the page, and before it the cursor of the page after it.
Result<void> Sweeper::ask(Page &page)
{
    if (more())
        queueCursor();
    QByteArray out;
    std::erase_if(page.names, [&](QByteArrayView name) { return !m_sweep.ask(name, out); });
    m_connection.queueEncoded(out, qint64(page.names.size() * m_sweep.commands));
    return m_connection.flush();
}

Result<void> Sweeper::take(const Page &page)
{
    for (const QByteArrayView name : page.names) {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
        m_replies.clear();
        for (size_t i = 0; i < m_sweep.commands; ++i) {
            Result<RedisReply> reply = m_connection.receive(m_stop);
            if (!reply)
                return fail(reply.error());
            if (const Result<void> serves
                = checkServing(*reply, redisPlace(m_connection.settings().location));
                !serves)
                return serves;
            m_replies.push_back(std::move(*reply));
        }
        m_sweep.got(name, m_replies);
    }
    return {};
}

Result<void> Sweeper::run()
{
    queueCursor();
    Page last;
    for (bool started = false; !started || more() || !last.names.empty(); started = true) {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
        Result<Page> page = !started || more() ? nextPage() : Page();
        Result<void> done = page ? ask(*page) : fail(page.error());
        if (done)
            done = take(last);
        if (!done)
            return done;
        last = std::move(*page);
    }
    return {};
}

} // namespace

RedisSweep keySweep(const RedisKeyspace &keyspace, const QByteArray &pattern)
{
    return {.cursor = {"SCAN", "MATCH", globLiteral(keyspace.prefix) + pattern, "COUNT",
                       QByteArray::number(sweepPageSize)}};
}

Result<void> runSweep(const RedisKeyspace &keyspace, const RedisSweep &sweep, const std::stop_token &stop)
{
    const Result<RedisLease> connection = keyspace.client.lease(stop);
    if (!connection)
        return fail(connection.error());
    return Sweeper(**connection, sweep, stop).run();
}

} // namespace SessionDeck
