// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/stringedit.h"

#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/store/redis/rediserrors.h"

#include <QCryptographicHash>

namespace SessionDeck {

const char findStringRevision[] = R"(
local value = redis.call('GET', KEYS[1])
local found = value and redis.sha1hex(value) or ''
)";

namespace {

constexpr qint64 largestValue = 256LL * 1024 * 1024;

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

// Puts the new value in the place of the one that was read, if that is still there unchanged.
Result<Revision> replaceValue(const RedisKeyspace &keyspace, const SessionKeys &session,
                              const StringValue &stored, const QByteArray &value, Timestamp expires)
{
    static const RedisScript script(expectingScript(findStringRevision, writeBody));
    const bool isNew = stored.revision.isEmpty();
    if (!isNew && value == stored.bytes)
        return stored.revision;
    const Result<QByteArray> expiry = isNew ? expiryArgument(expires) : Result<QByteArray>(QByteArray());
    if (!expiry)
        return fail(expiry.error());
    const Expect exact = isNew ? Expect::absent() : Expect::at(stored.revision);
    const Result<RedisReply> reply
        = keyspace.client.run(script, session.keys, expectation(exact) << *expiry << value);
    return reply ? scriptOutcome(*reply, exact, session) : fail(reply.error());
}

} // namespace

SessionKeys stringSessionKeys(const RedisKeyspace &keyspace, const QByteArray &id)
{
    return {id, {keyspace.prefix + id}};
}

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

Result<Revision> editString(const RedisKeyspace &keyspace, const QByteArray &id, const Expect &expect,
                            Timestamp expires, const StringChange &change)
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

} // namespace SessionDeck
