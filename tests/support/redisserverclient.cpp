// SPDX-License-Identifier: GPL-3.0-or-later
// The helper connection of RedisServer.
#include "tests/support/redisserver.h"

#include <hiredis/hiredis.h>

#include <memory>

namespace SessionDeck {

namespace {

using Reply = std::unique_ptr<redisReply, decltype(&freeReplyObject)>;

QByteArray textOf(const redisReply &reply)
{
    switch (reply.type) {
    case REDIS_REPLY_NIL:
        return {};
    case REDIS_REPLY_INTEGER:
        return QByteArray::number(reply.integer);
    case REDIS_REPLY_ERROR:
        return '-' + QByteArray(reply.str, qsizetype(reply.len));
    case REDIS_REPLY_ARRAY: {
        QByteArrayList elements;
        for (size_t i = 0; i < reply.elements; ++i)
            elements += textOf(*reply.element[i]);
        return elements.join(' ');
    }
    default:
        return {reply.str, qsizetype(reply.len)};
    }
}

void append(redisContext *context, const QByteArrayList &words)
{
    std::vector<const char *> data;
    std::vector<size_t> sizes;
    for (const QByteArray &word : words) {
        data.push_back(word.constData());
        sizes.push_back(size_t(word.size()));
    }
    redisAppendCommandArgv(context, int(words.size()), data.data(), sizes.data());
}

Reply receive(redisContext *context)
{
    void *reply = nullptr;
    redisGetReply(context, &reply);
    return {static_cast<redisReply *>(reply), freeReplyObject};
}

Reply ask(redisContext *context, const QByteArrayList &words)
{
    append(context, words);
    return receive(context);
}

} // namespace

redisContext *RedisServer::connection()
{
    if (m_context && !m_context->err)
        return m_context;
    disconnect();
    m_context = redisConnectUnix(QFile::encodeName(socketPath()).constData());
    if (m_context && !m_context->err && !m_options.password.isEmpty())
        ask(m_context, {"AUTH", m_options.password.toUtf8()});
    return m_context;
}

void RedisServer::disconnect()
{
    if (m_context)
        redisFree(m_context);
    m_context = nullptr;
}

bool RedisServer::answers()
{
    redisContext *context = connection();
    if (!context || context->err)
        return false;
    const Reply reply = ask(context, {"PING"});
    return reply && !(m_options.waitForLoading && textOf(*reply).startsWith("-LOADING"));
}

QByteArray RedisServer::command(const QByteArrayList &words)
{
    Reply reply = ask(connection(), words);
    if (!reply) // the connection from before a restart, or one that the server killed
        reply = ask(connection(), words);
    if (!reply)
        qFatal("redis-server does not answer \"%s\"", words.join(' ').constData());
    return textOf(*reply);
}

void RedisServer::pipeline(const QList<QByteArrayList> &commands)
{
    redisContext *context = connection();
    constexpr qsizetype chunk = 1000;
    for (qsizetype from = 0; from < commands.size(); from += chunk) {
        const QList<QByteArrayList> part = commands.mid(from, chunk);
        for (const QByteArrayList &words : part)
            append(context, words);
        for (qsizetype i = 0; i < part.size(); ++i) {
            const Reply reply = receive(context);
            if (!reply || reply->type == REDIS_REPLY_ERROR)
                qFatal("redis-server: %s", reply ? textOf(*reply).constData() : "connection cut");
        }
    }
}

} // namespace SessionDeck
