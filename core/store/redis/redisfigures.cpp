// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redisfigures.h"

#include "core/base/coretext.h"
#include "core/store/redis/rediserrors.h"
#include "core/store/redis/redislogin.h"
#include "core/store/redis/serverfigures.h"
#include "core/store/redis/slowlog.h"

namespace SessionDeck {

namespace {

void addMissing(FigureSet &set, const char *key, const QString &label, const RedisReply &refusal)
{
    set.facts.push_back({QString::fromLatin1(key), label, redisError(refusal.text(), {}).message});
}

} // namespace

RedisFigures::RedisFigures(const RedisSettings &settings, const RedisLayout &layout)
    : m_settings(settings), m_share(settings.location.prefix.toUtf8(), layout)
{
}

Result<std::unique_ptr<FigureSource>> RedisFigures::open(const StoreLocation &location,
                                                         const OpenOptions &options)
{
    const RedisLayout *layout = findRedisLayout(location.layout);
    if (!layout)
        return fail(
            ErrorCode::Unsupported,
            CoreText::tr("The driver %1 has no layout named \"%2\".").arg(location.driver, location.layout));
    std::unique_ptr<RedisFigures> figures(new RedisFigures(redisSettings(location, options), *layout));
    const Result<RedisConnection *> connected = figures->connection({});
    return connected ? Result<std::unique_ptr<FigureSource>>(std::move(figures)) : fail(connected.error());
}

Result<RedisConnection *> RedisFigures::connection(const std::stop_token &stop)
{
    // Answers of a look that was stopped may still come: nothing can be asked there any more.
    if (m_connection && m_connection->isUsable())
        return m_connection.get();
    Result<std::unique_ptr<RedisConnection>> opened = openRedisConnection(m_settings, stop);
    if (!opened)
        return fail(opened.error());
    m_connection = std::move(*opened);
    return m_connection.get();
}

Result<RedisReplies> RedisFigures::ask(const RedisCommands &commands, const std::stop_token &stop)
{
    const Result<RedisConnection *> line = connection(stop);
    if (!line)
        return fail(line.error());
    for (const RedisCommand &command : commands)
        (*line)->queue(command);
    RedisReplies replies;
    for (size_t i = 0; i < commands.size(); ++i) {
        Result<RedisReply> reply = (*line)->receive(stop);
        if (!reply)
            return fail(reply.error());
        if (const auto serves = checkServing(*reply, redisPlace(m_settings.location)); !serves)
            return fail(serves.error());
        replies.push_back(std::move(*reply));
    }
    return replies;
}

Result<void> RedisFigures::probe()
{
    // Looks no key up, because that would count as a hit or a miss of the applications; the server has one
    // thread for all commands, so this waits as long as theirs.
    return ask({{"PING"}}, {}).map([](const RedisReplies &) {});
}

Result<FigureSet> RedisFigures::read(FigureDepth depth, std::stop_token stop)
{
    return depth == FigureDepth::Full ? readShare(stop) : readServer(stop);
}

Result<FigureSet> RedisFigures::readServer(const std::stop_token &stop)
{
    const Result<RedisReplies> replies
        = ask({{"INFO"}, {"LATENCY", "HISTOGRAM"}, {"SLOWLOG", "GET", slowLogEntries}}, stop);
    if (!replies)
        return fail(replies.error());
    const RedisReply &info = replies->at(0);
    FigureSet set = serverFigures(RedisInfo(info.isError() ? QByteArrayView() : info.text()),
                                  m_settings.location.database);
    if (info.isError())
        addMissing(set, "info_missing", CoreText::tr("Why the server's figures are missing"), info);
    if (const Result<void> done = addLatencies(set, replies->at(1), stop); !done)
        return fail(done.error());
    const RedisReply &slowLog = replies->at(2);
    if (slowLog.isError())
        addMissing(set, "slowlog_missing", CoreText::tr("Why slow commands are missing"), slowLog);
    set.slow = readSlowLog(slowLog);
    if (!set.slow.empty()) // ids grow from 0 since the server started, whatever was taken out of the log
        set.figures.push_back({"slow_commands", double(set.slow.front().id) + 1});
    return set;
}

Result<void> RedisFigures::addLatencies(FigureSet &set, const RedisReply &histogram,
                                        const std::stop_token &stop)
{
    if (!histogram.isError()) {
        set.latencies = readServerLatencies(histogram);
        return {};
    }
    const Result<RedisReplies> statistics = ask({{"INFO", "commandstats"}}, stop);
    if (!statistics)
        return fail(statistics.error());
    if (statistics->front().isError())
        addMissing(set, "latency_missing", CoreText::tr("Why the server's latencies are missing"), histogram);
    else
        set.latencies = m_commandTimes.follow(RedisInfo(statistics->front().text()));
    return {};
}

Result<FigureSet> RedisFigures::readShare(const std::stop_token &stop)
{
    const Result<RedisReplies> size = ask({{"DBSIZE"}}, stop);
    if (!size)
        return fail(size.error());
    if (const Result<void> looked = m_share.look(*m_connection, size->front().integer(), stop); !looked)
        return fail(looked.error());
    return FigureSet{.figures = m_share.figures()};
}

} // namespace SessionDeck
