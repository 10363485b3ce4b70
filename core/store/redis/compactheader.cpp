// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/compactheader.h"

#include "core/store/redis/recordobject.h"

namespace SessionDeck {

namespace {

// What is asked for, in this order.
enum CompactField : size_t {
    CompactGeneration,
    CompactRevisionNumber,
    CompactMessageCount,
    CompactSizeBytes,
    CompactActive,
    CompactCreated,
    CompactTitle,
    CompactParticipants,
    CompactMetadata
};

bool readNumber(const RedisValue &field, qint64 &number)
{
    bool ok = false;
    number = field.text().toLongLong(&ok);
    return ok;
}

bool readMoment(const RedisValue &field, Timestamp &moment)
{
    qint64 microseconds = Timestamp().microseconds();
    const bool ok = field.isNil() || readNumber(field, microseconds);
    moment = Timestamp::fromMicroseconds(microseconds);
    return ok;
}

bool readNumbers(const RedisValue &reply, LoadedCompact &loaded)
{
    qint64 count = 0;
    qint64 revision = 0;
    return readNumber(reply.at(CompactRevisionNumber), revision)
        && readNumber(reply.at(CompactMessageCount), count)
        && readNumber(reply.at(CompactSizeBytes), loaded.sizeBytes) && count == loaded.session.messages.size()
        && !reply.at(CompactGeneration).text().isEmpty();
}

} // namespace

void askForHeader(RedisPipeline &questions, QByteArrayView headerKey)
{
    questions.add({"HMGET", headerKey, "generation", "revision", "count", "bytes", "active", "created",
                   "title", "participants", "metadata"});
}

QByteArray tokenOf(const RedisValue &reply)
{
    return reply.at(CompactGeneration).text() + '-' + reply.at(CompactRevisionNumber).text();
}

bool readCompactHeader(const RedisValue &reply, LoadedCompact &loaded)
{
    CompactSession &session = loaded.session;
    loaded.revision = {tokenOf(reply)};
    session.title = reply.at(CompactTitle).text().toByteArray();
    session.metadata = reply.at(CompactMetadata).text().toByteArray();
    if (!reply.at(CompactParticipants).isNil())
        session.participants = reply.at(CompactParticipants).text().toByteArray();
    return readNumbers(reply, loaded) && readMoment(reply.at(CompactCreated), session.created)
        && readMoment(reply.at(CompactActive), session.lastActivity) && session.title.isValidUtf8()
        && isCompactParticipants(session.participants) && checkRecordObject({session.metadata}, QString());
}

} // namespace SessionDeck
