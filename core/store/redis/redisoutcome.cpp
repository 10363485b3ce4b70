// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redisoutcome.h"

#include "core/base/coretext.h"
#include "core/store/redis/rediserrors.h"

#include <QRandomGenerator>
#include <QThread>

namespace SessionDeck {

const char *const removeBody = R"(
if redis.call('DEL', unpack(KEYS)) == 0 then return {'missing'} end
return {'ok', found}
)";

const char *const expireBody = R"(
if found == '' then return {'missing'} end
for _, key in ipairs(KEYS) do
    if ARGV[3] == '' then redis.call('PERSIST', key) else redis.call('PEXPIREAT', key, ARGV[3]) end
end
return {'ok', found}
)";

void giveWay(int attempt)
{
    if (attempt > 0)
        QThread::usleep(QRandomGenerator::global()->bounded(quint32(qMin(attempt, 10)) * 1000));
}

QByteArray expectingScript(const QByteArray &revisionFunction, const char *body)
{
    static constexpr char check[] = R"(
local found = revision()
if (ARGV[1] == 'absent' and found ~= '') or (ARGV[1] == 'revision' and found ~= ARGV[2]) then
    return {'conflict', found}
end
)";
    return revisionFunction + check + body;
}

bool isExpected(const Expect &expect, const Revision &state)
{
    return expect.kind == Expect::Kind::Anything
        || (expect.kind == Expect::Kind::Absent ? state.isEmpty() : state == expect.revision);
}

RedisCommand expectation(const Expect &expect)
{
    static constexpr const char *kinds[] = {"anything", "absent", "revision"}; // in the order of Expect::Kind
    return {kinds[int(expect.kind)], expect.revision.token};
}

tl::unexpected<Error> conflict(const Expect &expect, const QByteArray &found, const QByteArray &key)
{
    QString message = CoreText::tr("Somebody else has changed the session in the meantime. Load it again and "
                                   "decide what to keep.");
    if (expect.kind == Expect::Kind::Absent)
        message = CoreText::tr("There is a session of this id already. Choose another id, or replace it "
                               "knowingly.");
    else if (found.isEmpty())
        message = CoreText::tr("The session has been deleted or has expired in the meantime.");
    return tl::unexpected<Error>(Error{.code = ErrorCode::Conflict,
                                       .message = message,
                                       .place = printableKey(key),
                                       .expected = expect.revision.token,
                                       .found = found});
}

Result<Revision> scriptOutcome(const RedisValue &reply, const Expect &expect, const QByteArray &key)
{
    const QByteArrayView status = reply.at(0).text();
    const QByteArray token = reply.at(1).text().toByteArray();
    if (status == "ok")
        return Revision{token};
    if (status == "conflict")
        return conflict(expect, token, key);
    if (status == "missing")
        return fail(ErrorCode::NotFound,
                    CoreText::tr("There is no such session (any more); it may have been deleted or expired."),
                    printableKey(key));
    return fail(ErrorCode::Corrupt,
                CoreText::tr("The session's header is damaged and cannot be changed safely. Look at its raw "
                             "data."),
                printableKey(key));
}

Result<QByteArray> expiryArgument(Timestamp expires)
{
    if (expires.isNull())
        return QByteArray();
    if (expires <= Timestamp::now())
        return fail(ErrorCode::Invalid,
                    CoreText::tr("The moment of expiry has passed already, so the server would delete the "
                                 "session at once. Choose a later one, or delete the session."));
    return QByteArray::number((expires.microseconds() + 500) / 1000);
}

Result<Revision> runExpire(const RedisKeyspace &keyspace, const RedisScript &script, const RedisCommand &keys,
                           Timestamp expires, const Expect &expect)
{
    const Result<QByteArray> moment = expiryArgument(expires);
    if (!moment)
        return fail(moment.error());
    const Result<RedisReply> reply = keyspace.client.run(script, keys, expectation(expect) << *moment);
    return reply ? scriptOutcome(*reply, expect, keys.front()) : fail(reply.error());
}

} // namespace SessionDeck
