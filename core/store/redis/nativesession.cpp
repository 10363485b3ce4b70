// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/nativesession.h"

#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/store/redis/expirymatch.h"
#include "core/store/redis/messagerange.h"
#include "core/store/redis/messagerecord.h"
#include "core/store/redis/nativekeys.h"
#include "core/store/redis/rediserrors.h"
#include "core/store/redis/redisoutcome.h"

namespace SessionDeck {

namespace {

constexpr qint64 chunkBytes = 4 * 1024 * 1024; // of one answer, so that the server serves others in between

struct Keys
{
    QByteArray header;
    QByteArray messages;
};

// The records of the window, and whether the session is still the one whose head was read.
Result<bool> readRecords(const RedisKeyspace &keyspace, const Keys &keys, const MessageRange &window,
                         NativeSession &stored, const std::stop_token &stop)
{
    const qint64 average = stored.fields.value("bytes").toLongLong() / qMax<qint64>(1, stored.length) + 1;
    qint64 step = std::clamp<qint64>(chunkBytes / std::max<qint64>(1, average), 1, 1000);
    stored.first = window.begin;
    for (qint64 from = window.begin; from < window.end;) {
        const qint64 to = qMin(from + step, window.end) - 1;
        const Result<RedisReply> part = keyspace.client.read(
            {"LRANGE", keys.messages, QByteArray::number(from), QByteArray::number(to)}, stop);
        if (!part && part.error().code == ErrorCode::Io && step > 1) {
            step = 1; // far from the average, and more together than is read at once
            continue;
        }
        if (!part)
            return fail(part.error());
        for (size_t i = 0; i < part->size(); ++i)
            stored.records += part->at(i).text().toByteArray();
        from = to + 1;
    }
    const Result<RedisReply> now
        = keyspace.client.read({"HMGET", keys.header, "generation", "revision"}, stop);
    if (!now)
        return fail(now.error());
    return now->at(0).text() == stored.fields.value("generation")
        && now->at(1).text() == stored.fields.value("revision")
        && stored.records.size() == window.end - window.begin;
}

// What is wrong with a session that has a header; empty if nothing is.
QString faultOf(const NativeHeader &header, const NativeSession &stored, const QString &place)
{
    if (!header.fault.isEmpty())
        return header.fault + u" (" + place + u')';
    if (header.count != stored.length)
        return CoreText::tr("The header counts %1 messages, but %2 are there (%3).")
            .arg(QString::number(header.count), QString::number(stored.length), place);
    return stored.expiryFault;
}

} // namespace

RedisCommands nativeHeadQueries(const RedisKeyspace &keyspace, const QByteArray &id)
{
    const QByteArray header = nativeHeaderKey(keyspace.prefix, id);
    const QByteArray messages = nativeMessagesKey(keyspace.prefix, id);
    return {{"HGETALL", header},
            {"LLEN", messages},
            expiryQuery(keyspace, header),
            expiryQuery(keyspace, messages)};
}

Result<NativeSession> nativeHeadOf(const RedisKeyspace &keyspace, const QByteArray &id,
                                   std::span<const RedisReply> replies)
{
    const Keys keys{nativeHeaderKey(keyspace.prefix, id), nativeMessagesKey(keyspace.prefix, id)};
    for (size_t i = 0; i < 2; ++i) {
        if (replies[i].isError())
            return fail(redisError(replies[i].text(), printableKey(i == 0 ? keys.header : keys.messages)));
    }
    NativeSession stored{.fields = nativeFields(replies[0]), .length = replies[1].integer()};
    stored.expires = redisExpiry(keyspace, replies[stored.fields.isEmpty() ? 3 : 2]);
    stored.expiryFault = expiryFault(keyspace, {keys.header, replies[2]}, {keys.messages, replies[3]});
    return stored;
}

Result<NativeSession> readNativeSession(const RedisKeyspace &keyspace, const LoadRequest &request)
{
    const QByteArray id = request.id.toUtf8();
    const Keys keys{nativeHeaderKey(keyspace.prefix, id), nativeMessagesKey(keyspace.prefix, id)};
    for (int attempt = 0; attempt < writeAttempts; ++attempt) {
        giveWay(attempt);
        const Result<RedisReplies> head
            = keyspace.client.readAll(nativeHeadQueries(keyspace, id), request.stop);
        Result<NativeSession> stored = head ? nativeHeadOf(keyspace, id, *head) : fail(head.error());
        if (!stored)
            return stored;
        const MessageRange window = messageRange(request, stored->length);
        const Result<bool> same = readRecords(keyspace, keys, window, *stored, request.stop);
        if (!same)
            return fail(same.error());
        if (*same)
            return stored;
    }
    return fail(ErrorCode::Locked,
                CoreText::tr("The session changes faster than it can be read. Try again in a moment."),
                printableKey(keys.header));
}

Revision nativeRevision(const NativeSession &stored)
{
    if (!stored.fields.isEmpty())
        return {stored.fields.value("generation") + '-' + stored.fields.value("revision")};
    return {stored.length > 0 ? "orphan-" + QByteArray::number(stored.length) : QByteArray()};
}

std::vector<Message> nativeMessagesOf(const NativeSession &stored, QString &fault)
{
    std::vector<Message> messages;
    messages.reserve(size_t(stored.records.size()));
    for (const QByteArray &record : stored.records) {
        const qint64 ordinal = stored.first + qint64(messages.size());
        Result<Message> message = decodeMessage(record, nativeMessages());
        if (!message) {
            if (fault.isEmpty())
                fault = CoreText::tr("Message %1 is damaged: %2")
                            .arg(QString::number(ordinal), describe(message.error()));
            message = Message{.content = QString::fromUtf8(record)};
        }
        message->ordinal = ordinal;
        messages.push_back(std::move(*message));
    }
    return messages;
}

Result<LoadedSession> loadedNative(const RedisKeyspace &keyspace, const QString &id,
                                   const NativeSession &stored)
{
    const auto place = [&] { return printableKey(nativeHeaderKey(keyspace.prefix, id.toUtf8())); };
    if (stored.fields.isEmpty() && stored.length == 0)
        return fail(noSuchSession(id, place()));
    NativeHeader header = decodeNativeHeader(stored.fields);
    LoadedSession loaded{.session = std::move(header.session), .revision = nativeRevision(stored)};
    loaded.session.id = id;
    loaded.session.expires = stored.expires;
    loaded.session.messages = nativeMessagesOf(stored, header.fault);
    loaded.totalMessages = stored.length;
    loaded.sizeBytes = stored.fields.isEmpty() ? -1 : header.bytes;
    if (stored.fields.isEmpty()) {
        loaded.health = Health::Orphan;
        loaded.reason = CoreText::tr("There are messages, but no header (%1).").arg(place());
        return loaded;
    }
    const bool counts = header.count == stored.length;
    if (!header.fault.isEmpty() || !counts || !stored.expiryFault.isEmpty()) {
        loaded.reason = faultOf(header, stored, place());
        loaded.health = Health::Damaged;
    }
    return loaded;
}

Result<LoadedSession> loadNative(const RedisKeyspace &keyspace, const LoadRequest &request)
{
    const Result<NativeSession> stored = readNativeSession(keyspace, request);
    return stored ? loadedNative(keyspace, request.id, *stored) : fail(stored.error());
}

} // namespace SessionDeck
