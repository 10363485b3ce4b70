// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/store/redis/messagerange.h"
#include "core/store/redis/newmessages.h"
#include "core/store/redis/rediserrors.h"
#include "core/store/redis/redisoutcome.h"
#include "core/store/redis/stringdocument.h"
#include "core/store/redis/stringlayout.h"

#include <QCryptographicHash>

#include <functional>

namespace SessionDeck {

namespace {

constexpr qint64 largestValue = 256LL * 1024 * 1024;

constexpr char findStringRevision[] = R"(
local value = redis.call('GET', KEYS[1])
local found = value and redis.sha1hex(value) or ''
)";

// ARGV: expectation; expiry for a new session in ms or ''; value.
constexpr char writeBody[] = R"(
local ok = redis.sha1hex(ARGV[4])
if found == '' then
    redis.call('SET', KEYS[1], ARGV[4])
    if ARGV[3] ~= '' then redis.call('PEXPIREAT', KEYS[1], ARGV[3]) end
    return ok
end
local done = redis.pcall('SET', KEYS[1], ARGV[4], 'KEEPTTL')
if not done.err then return ok end
if not string.find(done.err, 'syntax error') then return done end
-- Before Redis 6: the time that is left, to the millisecond.
local left = redis.call('PTTL', KEYS[1])
if left > 0 then redis.call('SET', KEYS[1], ARGV[4], 'PX', left) else redis.call('SET', KEYS[1], ARGV[4]) end
return ok
)";

const RedisScript &scriptOf(const char *body)
{
    static const RedisScript write(expectingScript(findStringRevision, writeBody));
    static const RedisScript remove(expectingScript(findStringRevision, removeBody));
    static const RedisScript expire(expectingScript(findStringRevision, expireBody));
    return body == writeBody ? write : body == removeBody ? remove : expire;
}

SessionKeys stringSessionKeys(const RedisKeyspace &keyspace, const QByteArray &id)
{
    return {id, {keyspace.prefix + id}};
}

using Change = std::function<Result<QByteArray>(const StringValue &)>;

// Puts the new value in the place of the one that was read, if that is still there unchanged.
Result<Revision> replaceValue(const RedisKeyspace &keyspace, const SessionKeys &session,
                              const StringValue &stored, const QByteArray &value, Timestamp expires)
{
    const bool isNew = stored.revision.isEmpty();
    if (!isNew && value == stored.bytes)
        return stored.revision;
    const Result<QByteArray> expiry = isNew ? expiryArgument(expires) : Result<QByteArray>(QByteArray());
    if (!expiry)
        return fail(expiry.error());
    const Expect exact = isNew ? Expect::absent() : Expect::at(stored.revision);
    const Result<RedisReply> reply
        = keyspace.client.run(scriptOf(writeBody), session.keys, expectation(exact) << *expiry << value);
    return reply ? scriptOutcome(*reply, exact, session) : fail(reply.error());
}

// Reads the value, changes it, and writes it if nobody was faster; tries again if nothing was expected.
Result<Revision> edit(const RedisKeyspace &keyspace, const QByteArray &id, const Expect &expect,
                      Timestamp expires, const Change &change)
{
    const SessionKeys session = stringSessionKeys(keyspace, id);
    const QString place = printableKey(session.keys.front());
    Result<Revision> written;
    for (int attempt = 0; attempt < writeAttempts; ++attempt) {
        giveWay(attempt);
        const Result<StringValue> stored = readString(keyspace, id, {});
        if (!stored)
            return fail(stored.error());
        if (const auto holds = checkExpect(expect, stored->revision, QString::fromUtf8(id), place); !holds)
            return fail(holds.error());
        const Result<QByteArray> value = change(*stored);
        if (!value) {
            Error error = value.error();
            error.place = error.place.startsWith(u"byte ") ? place + u", " + error.place : error.place;
            return fail(error);
        }
        written = replaceValue(keyspace, session, *stored, *value, expires);
        if (written || written.error().code != ErrorCode::Conflict || expect.kind != Expect::Kind::Anything)
            break;
    }
    return written;
}

} // namespace

Result<StringValue> readString(const RedisKeyspace &keyspace, const QByteArray &id,
                               const std::stop_token &stop)
{
    const QByteArray key = keyspace.prefix + id;
    const Result<RedisReply> size = keyspace.client.read({"STRLEN", key}, stop);
    if (!size)
        return fail(size.error());
    if (size->integer() > largestValue)
        return fail(ErrorCode::Unsupported,
                    CoreText::tr("The value has %1 MiB, and at most %2 are read.")
                        .arg(QString::number(size->integer() >> 20), QString::number(largestValue >> 20)),
                    printableKey(key));
    const Result<RedisReplies> replies
        = keyspace.client.readAll({{"GET", key}, expiryQuery(keyspace, key)}, stop);
    if (!replies)
        return fail(replies.error());
    if (replies->at(0).isError())
        return fail(redisError(replies->at(0).text(), printableKey(key)));
    if (replies->at(0).isNil())
        return StringValue();
    const QByteArray bytes = replies->at(0).text().toByteArray();
    return StringValue{.bytes = bytes,
                       .expires = redisExpiry(keyspace, replies->at(1)),
                       .revision = {QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex()}};
}

Result<LoadedSession> loadString(const RedisKeyspace &keyspace, const LoadRequest &request)
{
    const QByteArray id = request.id.toUtf8();
    const QString place = printableKey(QByteArray(keyspace.prefix + id));
    const Result<StringValue> stored = readString(keyspace, id, request.stop);
    if (!stored)
        return fail(stored.error());
    if (stored->revision.isEmpty())
        return fail(noSuchSession(request.id, place));
    Result<Session> session = decodeDocument(stored->bytes);
    if (!session)
        return fail(session.error().code, session.error().message, place + u", " + session.error().place);
    LoadedSession loaded{
        .session = std::move(*session), .revision = stored->revision, .sizeBytes = stored->bytes.size()};
    std::vector<Message> &messages = loaded.session.messages;
    loaded.totalMessages = qint64(messages.size());
    const MessageRange window = messageRange(request, loaded.totalMessages);
    messages.erase(messages.begin() + window.end, messages.end());
    messages.erase(messages.begin(), messages.begin() + window.begin);
    loaded.session.id = request.id;
    loaded.session.expires = stored->expires;
    return loaded;
}

Result<Revision> writeString(const RedisKeyspace &keyspace, const Session &session, const Expect &expect)
{
    return edit(keyspace, session.id.toUtf8(), expect, session.expires,
                [&](const StringValue &stored) -> Result<QByteArray> {
                    if (stored.revision.isEmpty())
                        return encodeDocument(session, {});
                    // What cannot be read is never written over, not even an empty value.
                    const Result<Session> readable = decodeDocument(stored.bytes);
                    return readable ? encodeDocument(session, stored.bytes) : fail(readable.error());
                });
}

Result<Revision> appendString(const RedisKeyspace &keyspace, const AppendRequest &request)
{
    const QByteArray id = request.id.toUtf8();
    const std::vector<Message> messages = completed(request.messages);
    return edit(keyspace, id, request.expect, {}, [&](const StringValue &stored) -> Result<QByteArray> {
        if (stored.revision.isEmpty())
            return fail(noSuchSession(request.id, printableKey(QByteArray(keyspace.prefix + id))));
        return appendToDocument(stored.bytes, messages);
    });
}

Result<void> removeString(const RedisKeyspace &keyspace, const QByteArray &id, const Expect &expect)
{
    const SessionKeys session = stringSessionKeys(keyspace, id);
    const Result<RedisReply> reply
        = keyspace.client.run(scriptOf(removeBody), session.keys, expectation(expect));
    if (!reply)
        return fail(reply.error());
    return scriptOutcome(*reply, expect, session).map([](const Revision &) {});
}

Result<Revision> expireString(const RedisKeyspace &keyspace, const QByteArray &id, Timestamp expires,
                              const Expect &expect)
{
    return runExpire(keyspace, scriptOf(expireBody), stringSessionKeys(keyspace, id), expires, expect);
}

} // namespace SessionDeck
