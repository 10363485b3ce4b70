// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/store/redis/newmessages.h"
#include "core/store/redis/rediserrors.h"
#include "core/store/redis/redisoutcome.h"
#include "core/store/redis/stringdocument.h"
#include "core/store/redis/stringedit.h"
#include "core/store/redis/stringlayout.h"

namespace SessionDeck {

namespace {

const RedisScript &lifetimeScript(const char *body)
{
    static const RedisScript remove(expectingScript(findStringRevision, removeBody));
    static const RedisScript expire(expectingScript(findStringRevision, expireBody));
    return body == removeBody ? remove : expire;
}

} // namespace

Result<LoadedSession> loadString(const RedisKeyspace &keyspace, const LoadRequest &request)
{
    const QByteArray id = request.id.toUtf8();
    const QString place = printableKey(QByteArray(keyspace.prefix + id));
    const Result<StringValue> stored = readString(keyspace, id, request.stop);
    if (!stored)
        return fail(stored.error());
    if (stored->revision.isEmpty())
        return fail(noSuchSession(request.id, place));
    Result<LoadedSession> loaded = decodeDocument(stored->bytes, request);
    if (!loaded)
        return fail(loaded.error().code, loaded.error().message, place + u", " + loaded.error().place);
    loaded->revision = stored->revision;
    loaded->session.id = request.id;
    loaded->session.expires = stored->expires;
    return loaded;
}

Result<Revision> writeString(const RedisKeyspace &keyspace, const Session &session, const Expect &expect)
{
    return editString(keyspace, session.id.toUtf8(), expect, session.expires,
                      [&](const StringValue &stored) -> Result<QByteArray> {
                          if (stored.revision.isEmpty())
                              return encodeDocument(session, {});
                          if (stored.bytes.isEmpty()) // damaged: never written over
                              return fail(decodeDocument(stored.bytes).error());
                          return encodeDocument(session, stored.bytes);
                      });
}

Result<Revision> writeRawString(const RedisKeyspace &keyspace, const RawWrite &request)
{
    const QByteArray id = request.id.toUtf8();
    const bool whole
        = request.parts.size() == 1 && request.parts.front().bytes.size() == request.parts.front().totalBytes;
    if (!whole)
        return fail(ErrorCode::Invalid,
                    CoreText::tr("These are not the bytes of the value of session \"%1\".").arg(request.id),
                    printableKey(QByteArray(keyspace.prefix + id)));
    return editString(keyspace, id, request.expect, request.expires,
                      [&](const StringValue &) -> Result<QByteArray> { return request.parts.front().bytes; });
}

Result<Revision> appendString(const RedisKeyspace &keyspace, const AppendRequest &request)
{
    const QByteArray id = request.id.toUtf8();
    const std::vector<Message> messages = completed(request.messages);
    return editString(keyspace, id, request.expect, {}, [&](const StringValue &stored) -> Result<QByteArray> {
        if (stored.revision.isEmpty())
            return fail(noSuchSession(request.id, printableKey(QByteArray(keyspace.prefix + id))));
        return appendToDocument(stored.bytes, messages);
    });
}

Result<void> removeString(const RedisKeyspace &keyspace, const QByteArray &id, const Expect &expect)
{
    const SessionKeys session = stringSessionKeys(keyspace, id);
    const Result<RedisReply> reply
        = keyspace.client.run(lifetimeScript(removeBody), session.keys, expectation(expect));
    if (!reply)
        return fail(reply.error());
    return scriptOutcome(*reply, expect, session).map([](const Revision &) {});
}

Result<Revision> expireString(const RedisKeyspace &keyspace, const QByteArray &id, Timestamp expires,
                              const Expect &expect)
{
    return runExpire(keyspace, lifetimeScript(expireBody), stringSessionKeys(keyspace, id), expires, expect);
}

} // namespace SessionDeck
