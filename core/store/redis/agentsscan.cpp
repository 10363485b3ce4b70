// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/coretext.h"
#include "core/session/session.h"
#include "core/store/redis/agentskeys.h"
#include "core/store/redis/agentslayout.h"
#include "core/store/redis/expirymatch.h"
#include "core/store/redis/rediserrors.h"
#include "core/store/redis/redissweep.h"
#include "core/store/scanoutput.h"

#include <QSet>

namespace SessionDeck {

namespace {

// Asks for the hash, the messages and the expiry of one key; for a complete scan also for the memory of both,
// and for the expiry of all that belongs to it.
void askSession(const RedisKeyspace &keyspace, ScanDepth depth, QByteArrayView name, QByteArray &out)
{
    const QByteArray key = name.toByteArray();
    appendCommand(out, {"HMGET", key, "session_id", "created_at", "updated_at"});
    appendCommand(out, {"LLEN", agentsMessagesKey(key)});
    appendCommand(out, expiryQuery(keyspace, key));
    if (depth == ScanDepth::Headers)
        return;
    appendCommand(out, {"MEMORY", "USAGE", key});
    appendCommand(out, {"MEMORY", "USAGE", agentsMessagesKey(key)});
    appendCommand(out, expiryQuery(keyspace, agentsMessagesKey(key)));
    appendCommand(out, expiryQuery(keyspace, agentsCounterKey(key)));
}

size_t commandsPerSession(ScanDepth depth)
{
    return depth == ScanDepth::Headers ? 3 : 7;
}

// A row, if the key holds a session: other hashes, and what is no hash, are somebody else's.
bool readRow(const RedisKeyspace &keyspace, std::span<const RedisReply> replies, SummaryView &row)
{
    const RedisReply &fields = replies[0];
    row.id = fields.at(0).text();
    if (row.id.isEmpty() || row.id.size() > maxSessionIdBytes || !row.id.isValidUtf8()
        || fields.at(2).isNil())
        return false;
    row.created = Timestamp::fromNumber(fields.at(1).text());
    row.lastActivity = Timestamp::fromNumber(fields.at(2).text());
    row.messageCount = replies[1].integer(-1);
    row.expires = redisExpiry(keyspace, replies[2]);
    if (replies.size() > 3 && replies[3].integer(-1) >= 0) // refused to users who may not ask
        row.sizeBytes = replies[3].integer() + replies[4].integer(0);
    return true;
}

// What is wrong with a session whose hash could be read; empty if nothing is.
QString faultOf(const RedisKeyspace &keyspace, const QByteArray &key, std::span<const RedisReply> replies)
{
    if (replies[1].isError())
        return describe(redisError(replies[1].text(), printableKey(agentsMessagesKey(key))));
    if (replies.size() < commandsPerSession(ScanDepth::Complete))
        return {};
    const QString fault = expiryFault(keyspace, {key, replies[2]}, {agentsMessagesKey(key), replies[5]});
    return fault.isEmpty() ? expiryFault(keyspace, {key, replies[2]}, {agentsCounterKey(key), replies[6]})
                           : fault;
}

} // namespace

Result<void> scanAgents(const RedisKeyspace &keyspace, const ScanRequest &request, const ScanSink &sink)
{
    ScanOutput rows(request, sink);
    QSet<QByteArray> wanted;
    RedisSweep sweep = keySweep(keyspace, "*");
    for (const QString &id : request.ids) {
        wanted.insert(id.toUtf8());
        for (const QByteArray &key : agentsKeys(keyspace.prefix, id.toUtf8())) {
            if (!isAgentsCompanion(key))
                sweep.names += key;
        }
    }
    if (!wanted.isEmpty())
        sweep.cursor.clear();
    sweep.commands = commandsPerSession(request.depth);
    sweep.ask = [&](QByteArrayView key, QByteArray &out) {
        const bool asks = !isAgentsCompanion(key);
        if (asks)
            askSession(keyspace, request.depth, key, out);
        return asks;
    };
    sweep.got = [&](QByteArrayView key, std::span<const RedisReply> replies) {
        SummaryView row;
        if (!readRow(keyspace, replies, row) || (!wanted.isEmpty() && !wanted.contains(row.id.toByteArray())))
            return;
        const QByteArray reason = faultOf(keyspace, key.toByteArray(), replies).toUtf8();
        row.health = reason.isEmpty() ? Health::Ok : Health::Damaged;
        row.reason = reason;
        rows.row(row);
    };
    return rows.finish(runSweep(keyspace, sweep, request.stop));
}

Result<StoreStatistics> countAgents(const RedisKeyspace &keyspace, const std::stop_token &stop)
{
    StoreStatistics statistics{.sessions = 0, .messages = 0};
    const ScanSink sink{.rows = [&](const SummaryBatch &batch) {
        statistics.sessions += batch.size();
        for (qsizetype i = 0; i < batch.size(); ++i)
            statistics.messages += qMax<qint64>(0, batch.at(i).messageCount);
    }};
    const Result<void> done = scanAgents(keyspace, {.stop = stop}, sink);
    return done ? Result<StoreStatistics>(statistics) : fail(done.error());
}

} // namespace SessionDeck
