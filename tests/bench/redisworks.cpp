// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/nativeheader.h"
#include "core/store/redis/nativekeys.h"
#include "tests/bench/benchrun.h"
#include "tests/bench/benchstores.h"
#include "tests/support/redisserver.h"

#include <hiredis/hiredis.h>

namespace SessionDeck {

namespace {

constexpr char prefix[] = "app:";

// The command with the headers of some sessions, asked for in one go.
qint64 readHeaders(redisContext *redis, const redisReply *page)
{
    const QByteArrayList fields = nativeRowFields();
    qint64 asked = 0;
    for (size_t i = 0; i + 1 < page->elements; i += 2, ++asked) {
        const QByteArrayView id(page->element[i]->str, qsizetype(page->element[i]->len));
        const QByteArray key = nativeHeaderKey(prefix, id);
        std::vector<const char *> words = {"HMGET", key.constData()};
        std::vector<size_t> lengths = {5, size_t(key.size())};
        for (const QByteArray &field : fields) {
            words.push_back(field.constData());
            lengths.push_back(size_t(field.size()));
        }
        redisAppendCommandArgv(redis, int(words.size()), words.data(), lengths.data());
    }
    qint64 found = 0;
    for (qint64 i = 0; i < asked; ++i) {
        void *reply = nullptr;
        redisGetReply(redis, &reply);
        const auto *header = static_cast<redisReply *>(reply);
        found += header && header->type == REDIS_REPLY_ARRAY ? 1 : 0;
        freeReplyObject(reply);
    }
    return found;
}

// The index page by page, and the headers of each page in one pipeline.
qint64 readIndex(const QString &socket)
{
    redisContext *redis = redisConnectUnix(socket.toUtf8().constData());
    const QByteArray index = nativeIndexKey(prefix);
    QByteArray cursor = "0";
    qint64 found = 0;
    do {
        void *reply = redisCommand(redis, "ZSCAN %s %s COUNT 1000", index.constData(), cursor.constData());
        const auto *page = static_cast<redisReply *>(reply);
        cursor = page->element[0]->str;
        found += readHeaders(redis, page->element[1]);
        freeReplyObject(reply);
    } while (cursor != "0");
    redisFree(redis);
    return found;
}

} // namespace

void benchRedisList(const BenchSizes &sizes, const QString &)
{
    const RedisServer server;
    const StoreLocation location = server.location("native", prefix);
    makeBenchStore(location, {.sessions = sizes.redisSessions, .messages = 1});
    BenchLine line = compare(
        sizes.rounds, [&] { listStore(location, sizes.redisSessions); },
        [&] { expectCount(readIndex(location.path), sizes.redisSessions); });
    line.work = QString("list %1 sessions, Redis").arg(sizes.redisSessions);
    line.bar = 1.3;
    print(line);
}

} // namespace SessionDeck
