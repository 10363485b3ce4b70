// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/nativewrite.h"

#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/store/ghostrevision.h"
#include "core/store/redis/messagerecord.h"
#include "core/store/redis/nativeedit.h"
#include "core/store/redis/nativekeys.h"
#include "core/store/redis/nativescripts.h"
#include "core/store/redis/newmessages.h"
#include "core/store/redis/rediserrors.h"
#include "core/store/redis/redislog.h"
#include "core/store/redis/redisoutcome.h"

namespace SessionDeck {

namespace {

SessionKeys sessionKeys(const RedisKeyspace &keyspace, const QByteArray &id)
{
    return {id, {nativeHeaderKey(keyspace.prefix, id), nativeMessagesKey(keyspace.prefix, id)}};
}

// The session itself is safe when this runs; without its index entry it is still listed, only later. So a
// failure here does not make a failure of the whole.
void putInIndex(const RedisKeyspace &keyspace, const QByteArray &id, const QByteArray &score)
{
    const auto done = keyspace.client.change(
        {"ZADD", nativeIndexKey(keyspace.prefix), score.isEmpty() ? QByteArray("0") : score, id});
    if (!done)
        qCWarning(lcRedis) << "the index was not updated:" << done.error().message;
}

Result<Revision> runWrite(const RedisKeyspace &keyspace, const Session &session, const NativeEdit &edit,
                          const Revision &state)
{
    const QByteArray id = session.id.toUtf8();
    const Result<QByteArray> expiry
        = state.isEmpty() ? expiryArgument(session.expires) : Result<QByteArray>(QByteArray());
    if (!expiry)
        return fail(expiry.error());
    const Expect exact = state.isEmpty() ? Expect::absent() : Expect::at(state);
    const SessionKeys keys = sessionKeys(keyspace, id);
    const Result<RedisReply> reply = keyspace.client.run(
        nativeWriteScript(), keys.keys, (expectation(exact) << *expiry) + nativeEditArguments(edit));
    if (!reply)
        return fail(reply.error());
    Result<Revision> written = scriptOutcome(*reply, exact, keys);
    if (written)
        putInIndex(keyspace, id, edit.fields.value("active"));
    return written;
}

// Scripts of a cluster see one slot only, so it takes two steps. Data first: a crash in between leaves a
// ghost in the index, which says so, and not data without entry.
Result<void> removeInCluster(const RedisKeyspace &keyspace, const QByteArray &id, const Expect &expect)
{
    const SessionKeys keys = sessionKeys(keyspace, id);
    const Expect seen = expect.revision == ghostRevision() ? Expect::absent() : expect; // without the index
    const Result<RedisReply> reply
        = keyspace.client.run(nativeRemoveScript(), keys.keys, expectation(seen) << id);
    if (!reply)
        return fail(reply.error());
    const Result<Revision> removed = scriptOutcome(*reply, seen, keys);
    if (!removed && removed.error().code != ErrorCode::NotFound)
        return fail(removed.error());
    const Result<RedisReply> entry = keyspace.client.change({"ZREM", nativeIndexKey(keyspace.prefix), id});
    const bool wasGhost = entry && entry->integer() > 0;
    return removed || wasGhost ? Result<void>() : fail(removed.error());
}

} // namespace

Result<Revision> writeNative(const RedisKeyspace &keyspace, const Session &session, const Expect &expect)
{
    Result<Revision> written;
    for (int attempt = 0; attempt < writeAttempts; ++attempt) {
        giveWay(attempt);
        const Result<NativeSession> stored = readNativeSession(keyspace, {.id = session.id});
        if (!stored)
            return fail(stored.error());
        const Revision state = nativeRevision(*stored);
        const QByteArray key = nativeHeaderKey(keyspace.prefix, session.id.toUtf8());
        if (const auto holds = checkExpect(expect, state, session.id, printableKey(key)); !holds)
            return fail(holds.error());
        const Result<NativeEdit> edit = planNativeEdit(*stored, session);
        if (!edit)
            return fail(edit.error());
        if (edit->changesNothing)
            return state;
        written = runWrite(keyspace, session, *edit, state);
        if (written || written.error().code != ErrorCode::Conflict || expect.kind != Expect::Kind::Anything)
            break;
    }
    return written;
}

Result<Revision> appendNative(const RedisKeyspace &keyspace, const AppendRequest &request)
{
    const QByteArray id = request.id.toUtf8();
    const std::vector<Message> messages = completed(request.messages);
    QByteArrayList records;
    qint64 bytes = 0;
    for (const Message &message : messages) {
        const Result<QByteArray> record = encodeMessage(message, {}, {}, nativeMessages());
        if (!record)
            return fail(record.error());
        bytes += record->size();
        records += *record;
    }
    const Timestamp latest = latestOf(messages);
    const QByteArray moment = latest.isNull() ? QByteArray() : QByteArray::number(latest.microseconds());
    // In the same round trip where nothing but a missing session can be in the way; XX and GT make it
    // harmless.
    const bool beside
        = request.expect.kind == Expect::Kind::Anything && keyspace.exactExpiry && !moment.isEmpty();
    RedisCommand index;
    if (beside)
        index = {"ZADD", nativeIndexKey(keyspace.prefix), "XX", "GT", moment, id};
    const SessionKeys keys = sessionKeys(keyspace, id);
    const Result<RedisReply> reply = keyspace.client.run(
        nativeAppendScript(), keys.keys,
        (expectation(request.expect) << QByteArray::number(bytes) << moment) + records, index);
    if (!reply)
        return fail(reply.error());
    Result<Revision> appended = scriptOutcome(*reply, request.expect, keys);
    if (!appended)
        return appended;
    const qsizetype blank = appended->token.lastIndexOf(' ');
    if (!beside)
        putInIndex(keyspace, id, appended->token.sliced(blank + 1));
    appended->token.truncate(blank);
    return appended;
}

Result<void> removeNative(const RedisKeyspace &keyspace, const QByteArray &id, const Expect &expect)
{
    const SessionKeys keys = sessionKeys(keyspace, id);
    const QByteArray index = nativeIndexKey(keyspace.prefix);
    const RedisCommand arguments = expectation(expect) << id;
    const Result<RedisReply> reply
        = keyspace.client.run(nativeRemoveScript(), RedisCommand(keys.keys) << index, arguments);
    if (!reply && reply.error().code == ErrorCode::Unsupported)
        return removeInCluster(keyspace, id, expect);
    if (!reply)
        return fail(reply.error());
    return scriptOutcome(*reply, expect, keys).map([](const Revision &) {});
}

Result<Revision> expireNative(const RedisKeyspace &keyspace, const QByteArray &id, Timestamp expires,
                              const Expect &expect)
{
    return runExpire(keyspace, nativeExpireScript(), sessionKeys(keyspace, id), expires, expect);
}

} // namespace SessionDeck
