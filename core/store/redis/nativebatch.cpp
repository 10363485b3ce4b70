// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/nativebatch.h"

#include "core/store/redis/messagerange.h"
#include "core/store/redis/nativeedit.h"
#include "core/store/redis/nativekeys.h"
#include "core/store/redis/nativescripts.h"
#include "core/store/redis/nativesession.h"
#include "core/store/redis/redislog.h"
#include "core/store/redis/redisoutcome.h"

namespace SessionDeck {

namespace {

constexpr qint64 mostBytes = 8 * 1024 * 1024; // of messages that are under way at once
constexpr qint64 mostMessages = 1000; // of a session that is not loaded on its own

// The calls of the script, and what they will become.
struct Creation
{
    std::vector<Result<Revision>> written = {}; // one for each session
    std::vector<size_t> places = {}; // in there, of each call
    std::vector<ScriptCall> calls = {};
    QByteArrayList scores = {}; // in the index
};

Result<ScriptCall> creationOf(const RedisKeyspace &keyspace, const Session &session, QByteArray &score)
{
    const Result<QByteArray> expiry = expiryArgument(session.expires);
    if (!expiry)
        return fail(expiry.error());
    const Result<NativeEdit> edit = planNativeEdit({}, session);
    if (!edit)
        return fail(edit.error());
    const QByteArray id = session.id.toUtf8();
    score = edit->fields.value("active", "0");
    return ScriptCall{.keys = {nativeHeaderKey(keyspace.prefix, id), nativeMessagesKey(keyspace.prefix, id)},
                      .arguments = (expectation(Expect::absent()) << *expiry) + nativeEditArguments(*edit)};
}

Creation planCreation(const RedisKeyspace &keyspace, std::span<const Session *const> sessions)
{
    Creation creation;
    for (size_t i = 0; i < sessions.size(); ++i) {
        QByteArray score;
        Result<ScriptCall> call = creationOf(keyspace, *sessions[i], score);
        creation.written.push_back(call ? Result<Revision>() : fail(call.error()));
        if (!call)
            continue;
        creation.places.push_back(i);
        creation.calls.push_back(std::move(*call));
        creation.scores += score;
    }
    return creation;
}

// A session whose head was read, and its place among the replies about messages.
struct Pending
{
    qsizetype place = 0; // in the request
    NativeSession stored = {};
};

// Whether the records that arrived are those of the head. They live as long as the reply.
bool takeRecords(NativeSession &stored, const RedisReply &records, const RedisReply &now, qint64 expected)
{
    stored.records.reserve(qsizetype(records.size()));
    for (size_t i = 0; i < records.size(); ++i) {
        const QByteArrayView record = records.at(i).text();
        stored.records += QByteArray::fromRawData(record.data(), record.size());
    }
    return stored.records.size() == expected && now.at(0).text() == stored.fields.value("generation")
        && now.at(1).text() == stored.fields.value("revision");
}

// Loads what is pending in one pipeline and leaves the places empty that need to be loaded on their own.
Result<void> loadPending(const RedisKeyspace &keyspace, const LoadManyRequest &request,
                         std::vector<Pending> &pending,
                         std::vector<std::optional<Result<LoadedSession>>> &all)
{
    RedisCommands commands;
    for (const Pending &one : pending) {
        const QByteArray id = request.ids[one.place].toUtf8();
        const qint64 count = messageRange({.count = request.count}, one.stored.length).end;
        if (count > 0)
            commands.push_back(
                {"LRANGE", nativeMessagesKey(keyspace.prefix, id), "0", QByteArray::number(count - 1)});
        commands.push_back({"HMGET", nativeHeaderKey(keyspace.prefix, id), "generation", "revision"});
    }
    const Result<RedisReplies> replies = keyspace.client.readAll(commands, request.stop);
    if (!replies)
        return fail(replies.error());
    const RedisReply none;
    size_t next = 0;
    for (Pending &one : pending) {
        const qint64 count = messageRange({.count = request.count}, one.stored.length).end;
        const RedisReply &records = count > 0 ? replies->at(next++) : none;
        if (takeRecords(one.stored, records, replies->at(next++), count))
            all[size_t(one.place)] = loadedNative(keyspace, request.ids[one.place], one.stored);
    }
    pending.clear();
    return {};
}

qint64 bytesOf(const NativeSession &stored)
{
    return stored.fields.value("bytes").toLongLong();
}

// The heads of those sessions that are small enough to be loaded together.
Result<std::vector<Pending>> readHeads(const RedisKeyspace &keyspace, const LoadManyRequest &request)
{
    constexpr size_t queriesPerSession = 4;
    RedisCommands queries;
    for (const QString &id : request.ids) {
        for (RedisCommand &query : nativeHeadQueries(keyspace, id.toUtf8()))
            queries.push_back(std::move(query));
    }
    const Result<RedisReplies> heads = keyspace.client.readAll(queries, request.stop);
    if (!heads)
        return fail(heads.error());
    std::vector<Pending> pending;
    for (qsizetype i = 0; i < request.ids.size(); ++i) {
        const std::span replies(heads->data() + size_t(i) * queriesPerSession, queriesPerSession);
        Result<NativeSession> head = nativeHeadOf(keyspace, request.ids[i].toUtf8(), replies);
        if (head && head->length <= mostMessages && bytesOf(*head) >= 0 && bytesOf(*head) <= mostBytes)
            pending.push_back({i, std::move(*head)});
    }
    return pending;
}

// What is small is loaded in pipelines of bounded size; the rest stays empty.
Result<void> loadSmall(const RedisKeyspace &keyspace, const LoadManyRequest &request,
                       std::vector<std::optional<Result<LoadedSession>>> &all)
{
    Result<std::vector<Pending>> heads = readHeads(keyspace, request);
    if (!heads)
        return fail(heads.error());
    std::vector<Pending> pending;
    qint64 bytes = 0;
    for (Pending &head : *heads) {
        bytes += bytesOf(head.stored);
        pending.push_back(std::move(head));
        if (bytes <= mostBytes)
            continue;
        if (const Result<void> done = loadPending(keyspace, request, pending, all); !done)
            return done;
        bytes = 0;
    }
    return loadPending(keyspace, request, pending, all);
}

} // namespace

std::vector<Result<Revision>> createNativeMany(const RedisKeyspace &keyspace,
                                               std::span<const Session *const> sessions)
{
    Creation creation = planCreation(keyspace, sessions);
    const auto replies = keyspace.client.runAll(nativeWriteScript(), creation.calls);
    RedisCommand index{"ZADD", nativeIndexKey(keyspace.prefix)};
    for (size_t i = 0; i < replies.size(); ++i) {
        const QByteArray id = sessions[creation.places[i]]->id.toUtf8();
        Result<Revision> &written = creation.written[creation.places[i]];
        written = replies[i] ? scriptOutcome(*replies[i], Expect::absent(), {id, creation.calls[i].keys})
                             : fail(replies[i].error());
        if (written)
            index << creation.scores[qsizetype(i)] << id;
    }
    // As after a single write: without its entry a session is still listed, only later.
    const auto indexed = index.size() > 2 ? keyspace.client.change(index) : Result<RedisReply>();
    if (!indexed)
        qCWarning(lcRedis) << "the index was not updated:" << indexed.error().message;
    return std::move(creation.written);
}

std::vector<Result<LoadedSession>> loadNativeMany(const RedisKeyspace &keyspace,
                                                  const LoadManyRequest &request)
{
    std::vector<std::optional<Result<LoadedSession>>> all(size_t(request.ids.size()));
    const Result<void> done = loadSmall(keyspace, request, all);
    std::vector<Result<LoadedSession>> loaded;
    loaded.reserve(all.size());
    for (size_t i = 0; i < all.size(); ++i) {
        if (!all[i] && !done) // the server is gone, or somebody asked to stop
            all[i] = Result<LoadedSession>(fail(done.error()));
        if (!all[i])
            all[i] = loadNative(
                keyspace, {.id = request.ids[qsizetype(i)], .count = request.count, .stop = request.stop});
        loaded.push_back(std::move(*all[i]));
    }
    return loaded;
}

} // namespace SessionDeck
