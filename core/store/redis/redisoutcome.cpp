// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redisoutcome.h"

#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/store/redis/rediserrors.h"

#include <QRandomGenerator>
#include <QThread>

namespace SessionDeck {

const char *const removeBody = R"(
if redis.call('DEL', unpack(KEYS)) == 0 then return {'missing'} end
return found
)";

const char *const expireBody = R"(
if found == '' then return {'missing'} end
for _, key in ipairs(KEYS) do
    if ARGV[3] == '' then redis.call('PERSIST', key) else redis.call('PEXPIREAT', key, ARGV[3]) end
end
return found
)";

void giveWay(int attempt)
{
    if (attempt > 0)
        QThread::usleep(QRandomGenerator::global()->bounded(quint32(qMin(attempt, 10)) * 1000));
}

QByteArray expectingScript(const QByteArray &findRevision, const QByteArray &body)
{
    static constexpr char check[] = R"(
if (ARGV[1] == 'absent' and found ~= '') or (ARGV[1] == 'revision' and found ~= ARGV[2]) then
    return {'conflict', found}
end
)";
    return findRevision + check + body;
}

RedisCommand expectation(const Expect &expect)
{
    static constexpr const char *kinds[] = {"anything", "absent", "revision"}; // in the order of Expect::Kind
    return {kinds[int(expect.kind)], expect.revision.token};
}

Result<Revision> scriptOutcome(const RedisValue &reply, const Expect &expect, const SessionKeys &session)
{
    if (!reply.isArray())
        return Revision{reply.text().toByteArray()};
    const QByteArrayView status = reply.at(0).text();
    const QString id = QString::fromUtf8(session.id);
    const QString place = printableKey(session.keys.front());
    if (status == "conflict")
        return fail(conflictError(expect, {reply.at(1).text().toByteArray()}, id, place));
    if (status == "missing")
        return fail(noSuchSession(id, place));
    return fail(ErrorCode::Corrupt,
                CoreText::tr("The session's header is damaged and cannot be changed safely. Look at its raw "
                             "data."),
                place);
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

Result<Revision> runExpire(const RedisKeyspace &keyspace, const RedisScript &script,
                           const SessionKeys &session, Timestamp expires, const Expect &expect)
{
    const Result<QByteArray> moment = expiryArgument(expires);
    if (!moment)
        return fail(moment.error());
    const Result<RedisReply> reply
        = keyspace.client.run(script, session.keys, expectation(expect) << *moment);
    return reply ? scriptOutcome(*reply, expect, session) : fail(reply.error());
}

} // namespace SessionDeck
