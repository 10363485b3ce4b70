// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redisclient.h"

#include "core/base/coretext.h"
#include "core/store/redis/rediserrors.h"

namespace SessionDeck {

namespace {

Result<RedisReplies> exchange(RedisConnection &connection, const RedisCommands &commands,
                              const std::stop_token &stop)
{
    constexpr size_t underWay = 500;
    RedisReplies replies;
    replies.reserve(commands.size());
    size_t queued = 0;
    while (replies.size() < commands.size()) {
        while (queued < commands.size() && queued < replies.size() + underWay)
            connection.queue(commands[queued++]);
        while (replies.size() < queued) {
            Result<RedisReply> reply = connection.receive(stop);
            if (!reply)
                return fail(reply.error());
            replies.push_back(std::move(*reply));
        }
    }
    return replies;
}

// The error reply as an Error whose place is the key that the command was about.
Result<RedisReply> checked(RedisReply reply, const QByteArray &key)
{
    if (reply.isError())
        return fail(redisError(reply.text(), printableKey(key)));
    return reply;
}

Error outcomeUnknown(Error error)
{
    if (error.code == ErrorCode::Unreachable)
        error.message
            += u' '
            + CoreText::tr(
                   "Whether the change was made is not known; it was not sent again. Load the session "
                   "to see.");
    return error;
}

} // namespace

RedisClient::RedisClient(const RedisSettings &settings) : m_pool(std::make_shared<RedisPool>(settings))
{
}

Result<RedisReplies> RedisClient::readAll(const RedisCommands &commands, const std::stop_token &stop) const
{
    Result<RedisReplies> replies;
    for (int attempt = 0; attempt < 2; ++attempt) {
        Result<RedisLease> connection = lease(stop);
        if (!connection)
            return fail(connection.error());
        const QDeadlineTimer patience(settings().commandTimeout);
        replies = exchange(**connection, commands, stop);
        // A server that was silent for the whole timeout is not asked a second time.
        if (replies || replies.error().code != ErrorCode::Unreachable || patience.hasExpired())
            break;
    }
    return replies;
}

Result<void> RedisClient::stream(const std::function<void(RedisPipeline &)> &next,
                                 const std::stop_token &stop,
                                 const std::function<void(size_t, RedisReply)> &take) const
{
    constexpr size_t underWay = 200; // fewer than that, and the next ones are made
    const Result<RedisLease> connection = lease(stop);
    if (!connection)
        return fail(connection.error());
    RedisPipeline commands;
    size_t queued = 0;
    for (size_t taken = 0;; ++taken) {
        for (bool more = true; more && queued - taken < underWay; queued += commands.ends.size()) {
            commands.clear();
            next(commands);
            more = !commands.ends.empty();
            (*connection)->queueEncoded(commands.bytes, qint64(commands.ends.size()));
            if (const Result<void> sent = (*connection)->flush(); !sent)
                return sent;
        }
        if (taken == queued)
            return {};
        Result<RedisReply> reply = (*connection)->receive(stop);
        if (!reply)
            return fail(reply.error());
        take(taken, std::move(*reply));
    }
}

Result<RedisReply> RedisClient::read(const RedisCommand &command, const std::stop_token &stop) const
{
    Result<RedisReplies> replies = readAll({command}, stop);
    if (!replies)
        return fail(replies.error());
    return checked(std::move(replies->front()), command.value(1));
}

Result<RedisReply> RedisClient::change(const RedisCommand &command) const
{
    Result<RedisLease> connection = lease();
    if (!connection)
        return fail(connection.error());
    (*connection)->queue(command);
    Result<RedisReply> reply = (*connection)->receive();
    if (!reply)
        return fail(outcomeUnknown(reply.error()));
    return checked(std::move(*reply), command.value(1));
}

Result<RedisReply> RedisClient::run(const RedisScript &script, const RedisCommand &keys,
                                    const RedisCommand &arguments, const RedisCommand &beside,
                                    RedisReply *besideReply) const
{
    Result<RedisLease> connection = lease();
    if (!connection)
        return fail(connection.error());
    (*connection)->queue([&](QByteArray &out) { script.appendBySha(out, keys, arguments); });
    if (!beside.isEmpty())
        (*connection)->queue(beside);
    Result<RedisReply> reply = (*connection)->receive();
    Result<RedisReply> second;
    if (reply && !beside.isEmpty())
        second = (*connection)->receive(); // if it fails, the connection is dropped
    if (second && besideReply)
        *besideReply = std::move(*second);
    if (reply && reply->text().startsWith("NOSCRIPT")) { // nothing has run, so it may be sent again
        (*connection)->queue([&](QByteArray &out) { script.appendByBody(out, keys, arguments); });
        reply = (*connection)->receive();
    }
    if (!reply)
        return fail(outcomeUnknown(reply.error()));
    return checked(std::move(*reply), keys.value(0));
}

std::vector<Result<RedisReply>> RedisClient::runAll(const RedisScript &script,
                                                    const std::vector<ScriptCall> &calls) const
{
    constexpr size_t underWay = 64;
    std::vector<Result<RedisReply>> replies;
    replies.reserve(calls.size());
    if (!calls.empty()) // leaves the script in the server's cache, for the others
        replies.push_back(run(script, calls.front().keys, calls.front().arguments));
    if (calls.size() < 2)
        return replies;
    Result<RedisLease> connection = lease();
    const auto giveUp = [&replies](size_t upTo, const Error &error) {
        while (replies.size() < upTo)
            replies.push_back(fail(error));
    };
    if (!connection)
        giveUp(calls.size(), connection.error());
    for (size_t queued = 1; replies.size() < calls.size();) {
        for (; queued < calls.size() && queued < replies.size() + underWay; ++queued)
            (*connection)->queue([&](QByteArray &out) {
                script.appendBySha(out, calls[queued].keys, calls[queued].arguments);
            });
        const ScriptCall &call = calls[replies.size()];
        Result<RedisReply> reply = (*connection)->receive();
        if (!reply) { // of what was not sent the outcome is known
            giveUp(queued, outcomeUnknown(reply.error()));
            giveUp(calls.size(), reply.error());
            break;
        }
        replies.push_back(reply->text().startsWith("NOSCRIPT")
                              ? run(script, call.keys, call.arguments) // forgotten meanwhile: nothing has run
                              : checked(std::move(*reply), call.keys.value(0)));
    }
    return replies;
}

} // namespace SessionDeck
