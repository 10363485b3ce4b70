// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/store/agentitem.h"
#include "core/store/redis/agentskeys.h"
#include "core/store/redis/agentslayout.h"
#include "core/store/redis/messagerange.h"
#include "core/store/redis/rediserrors.h"

#include <QCryptographicHash>

#include <array>

namespace SessionDeck {

namespace {

constexpr qint64 loadStep = 200; // items in one answer

// The session's hash as it was found.
struct AgentsHead
{
    QByteArray key = {};
    std::array<QByteArray, 2> times = {}; // created_at, updated_at
    qint64 length = 0;
    Timestamp expires = {};
};

Result<AgentsHead> findHead(const RedisKeyspace &keyspace, const LoadRequest &request)
{
    const QByteArray id = request.id.toUtf8();
    for (const QByteArray &key : agentsKeys(keyspace.prefix, id)) {
        if (isAgentsCompanion(key))
            continue;
        const Result<RedisReplies> replies
            = keyspace.client.readAll({{"HMGET", key, "session_id", "created_at", "updated_at"},
                                       {"LLEN", agentsMessagesKey(key)},
                                       expiryQuery(keyspace, key)},
                                      request.stop);
        if (!replies)
            return fail(replies.error());
        const RedisReply &fields = replies->at(0);
        if (fields.at(0).text() != id)
            continue;
        if (replies->at(1).isError())
            return fail(redisError(replies->at(1).text(), printableKey(agentsMessagesKey(key))));
        return AgentsHead{.key = key,
                          .times = {fields.at(1).text().toByteArray(), fields.at(2).text().toByteArray()},
                          .length = replies->at(1).integer(),
                          .expires = redisExpiry(keyspace, replies->at(2))};
    }
    return fail(noSuchSession(request.id, printableKey(QByteArray(keyspace.prefix + id))));
}

void takeItem(LoadedSession &loaded, QByteArrayView item, qint64 ordinal, const QByteArray &key)
{
    Result<Message> message = readAgentItem(item);
    if (!message && loaded.health == Health::Ok) {
        loaded.health = Health::Damaged;
        loaded.reason = CoreText::tr("Item %1 of %2 is damaged: %3")
                            .arg(QString::number(ordinal), printableKey(agentsMessagesKey(key)),
                                 describe(message.error()));
    }
    if (!message)
        message = unreadableAgentItem(item);
    message->ordinal = ordinal;
    loaded.session.messages.push_back(std::move(*message));
}

} // namespace

RedisCommand agentsKeys(const QByteArray &prefix, const QByteArray &id)
{
    RedisCommand keys;
    for (const QByteArray &start : {prefix, QByteArray(prefix + agentsDefaultPrefix)}) {
        const QByteArray key = start + id;
        keys << key << agentsMessagesKey(key) << agentsCounterKey(key);
    }
    return keys;
}

std::optional<QByteArray> agentsIdOf(QByteArrayView key)
{
    QByteArrayView id = key;
    for (const QByteArrayView companion : {QByteArrayView(":messages"), QByteArrayView(":counter")}) {
        if (id.endsWith(companion))
            id = id.chopped(companion.size());
    }
    if (id.startsWith(agentsDefaultPrefix))
        id = id.sliced(QByteArrayView(agentsDefaultPrefix).size());
    return id.isEmpty() || !id.isValidUtf8() ? std::nullopt : std::optional(id.toByteArray());
}

Result<LoadedSession> loadAgents(const RedisKeyspace &keyspace, const LoadRequest &request)
{
    const Result<AgentsHead> head = findHead(keyspace, request);
    if (!head)
        return fail(head.error());
    LoadedSession loaded{.session = {.id = request.id,
                                     .created = Timestamp::fromNumber(head->times[0]),
                                     .lastActivity = Timestamp::fromNumber(head->times[1]),
                                     .expires = head->expires},
                         .totalMessages = head->length};
    const MessageRange window = messageRange(request, head->length);
    for (qint64 from = window.begin; from < window.end; from += loadStep) {
        const qint64 to = qMin(from + loadStep, window.end) - 1;
        const Result<RedisReply> items = keyspace.client.read(
            {"LRANGE", agentsMessagesKey(head->key), QByteArray::number(from), QByteArray::number(to)},
            request.stop);
        if (!items)
            return fail(items.error());
        for (size_t i = 0; i < items->size(); ++i)
            takeItem(loaded, items->at(i).text(), from + qint64(i), head->key);
    }
    // Every change of the SDK moves one of these; the layout is not written, so nothing depends on it.
    const QByteArray state = head->times[0] + ' ' + head->times[1] + ' ' + QByteArray::number(head->length);
    loaded.revision = {QCryptographicHash::hash(state, QCryptographicHash::Sha1).toHex()};
    return loaded;
}

} // namespace SessionDeck
