// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/transferfloors.h"

#include "core/store/redis/nativekeys.h"
#include "tests/bench/benchrun.h"

#include <QFile>

#include <hiredis/hiredis.h>
#include <sqlite3.h>

namespace SessionDeck {

namespace {

void queue(redisContext *redis, const std::vector<QByteArrayView> &words)
{
    std::vector<const char *> texts;
    std::vector<size_t> lengths;
    for (const QByteArrayView word : words) {
        texts.push_back(word.data());
        lengths.push_back(size_t(word.size()));
    }
    redisAppendCommandArgv(redis, int(words.size()), texts.data(), lengths.data());
}

void receive(redisContext *redis, qint64 &awaited)
{
    for (; awaited > 0; --awaited) {
        void *reply = nullptr;
        redisGetReply(redis, &reply);
        freeReplyObject(reply);
    }
}

QByteArrayView textAt(sqlite3_stmt *row, int column)
{
    return {static_cast<const char *>(static_cast<const void *>(sqlite3_column_text(row, column))),
            sqlite3_column_bytes(row, column)};
}

// What was sent to Redis and not yet read back.
struct SentSession
{
    QByteArray key;
    QByteArrayList records = {};
};

// Reads lists back in one pipeline and compares every byte.
void proveInRedis(redisContext *redis, std::vector<SentSession> &sent)
{
    for (const SentSession &session : sent)
        queue(redis, {"LRANGE", session.key, "0", "-1"});
    for (const SentSession &session : sent) {
        void *answer = nullptr;
        redisGetReply(redis, &answer);
        const auto *list = static_cast<redisReply *>(answer);
        bool same = list->elements == size_t(session.records.size());
        for (size_t i = 0; same && i < list->elements; ++i)
            same = session.records[qsizetype(i)]
                == QByteArrayView(list->element[i]->str, qsizetype(list->element[i]->len));
        freeReplyObject(answer);
        if (!same)
            giveUp(QStringLiteral("the floor read back something else"));
    }
    sent.clear();
}

void insertSession(sqlite3_stmt *session, sqlite3_stmt *message, const redisReply *id,
                   const redisReply *records)
{
    sqlite3_bind_text(session, 1, id->str, int(id->len), SQLITE_STATIC);
    sqlite3_step(session);
    sqlite3_reset(session);
    for (size_t i = 0; i < records->elements; ++i) {
        sqlite3_bind_text(message, 1, id->str, int(id->len), SQLITE_STATIC);
        sqlite3_bind_int64(message, 2, qint64(i));
        sqlite3_bind_text(message, 3, records->element[i]->str, int(records->element[i]->len), SQLITE_STATIC);
        sqlite3_step(message);
        sqlite3_reset(message);
    }
}

void proveInSqlite(sqlite3_stmt *row, const redisReply *id, const redisReply *records)
{
    sqlite3_bind_text(row, 1, id->str, int(id->len), SQLITE_STATIC);
    size_t same = 0;
    while (sqlite3_step(row) == SQLITE_ROW && same < records->elements
           && textAt(row, 0)
               == QByteArrayView(records->element[same]->str, qsizetype(records->element[same]->len)))
        ++same;
    sqlite3_reset(row);
    if (same != records->elements)
        giveUp(QStringLiteral("the floor read back something else"));
}

} // namespace

qint64 pumpIntoRedis(const QString &database, const QString &socket, bool proves)
{
    sqlite3 *source = nullptr;
    sqlite3_open_v2(database.toUtf8().constData(), &source, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt *row = nullptr;
    sqlite3_prepare_v2(
        source,
        "SELECT s.id, s.title, s.participants, s.metadata, m.id, m.sender, m.recipient, m.role, "
        "m.content, m.timestamp, m.extra FROM sessions s JOIN messages m ON m.session = s.key "
        "ORDER BY s.key, m.ordinal",
        -1, &row, nullptr);
    redisContext *redis = redisConnectUnix(socket.toUtf8().constData());
    QByteArray last;
    std::vector<SentSession> sent;
    qint64 sessions = 0;
    qint64 awaited = 0;
    while (sqlite3_step(row) == SQLITE_ROW) {
        const QByteArrayView id = textAt(row, 0);
        if (id != last) {
            if (awaited >= 500) {
                receive(redis, awaited);
                proveInRedis(redis, sent);
            }
            last = id.toByteArray();
            ++sessions;
            const QByteArray header = "h" + last;
            queue(redis,
                  {"HSET", header, "title", textAt(row, 1), "participants", textAt(row, 2), "metadata",
                   textAt(row, 3)});
            queue(redis, {"ZADD", "index", "0", id});
            awaited += 2;
        }
        QByteArray record;
        for (int column = 4; column < 11; ++column)
            record.append(textAt(row, column));
        const QByteArray key = "m" + last;
        queue(redis, {"RPUSH", key, record});
        ++awaited;
        if (proves && (sent.empty() || sent.back().key != key))
            sent.push_back({key});
        if (proves)
            sent.back().records += record;
    }
    receive(redis, awaited);
    proveInRedis(redis, sent);
    redisFree(redis);
    sqlite3_finalize(row);
    sqlite3_close(source);
    return sessions;
}

qint64 pumpIntoSqlite(const QString &socket, const QString &database, bool proves)
{
    QFile::remove(database);
    sqlite3 *target = nullptr;
    sqlite3_open(database.toUtf8().constData(), &target);
    sqlite3_exec(target,
                 "PRAGMA journal_mode = WAL; CREATE TABLE sessions (id TEXT UNIQUE); "
                 "CREATE TABLE messages (session TEXT, ordinal INTEGER, record TEXT, UNIQUE (session, "
                 "ordinal)); BEGIN",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt *session = nullptr;
    sqlite3_stmt *message = nullptr;
    sqlite3_prepare_v2(target, "INSERT INTO sessions VALUES (?1)", -1, &session, nullptr);
    sqlite3_stmt *row = nullptr;
    sqlite3_prepare_v2(target, "INSERT INTO messages VALUES (?1, ?2, ?3)", -1, &message, nullptr);
    sqlite3_prepare_v2(target, "SELECT record FROM messages WHERE session = ?1 ORDER BY ordinal", -1, &row,
                       nullptr);
    redisContext *redis = redisConnectUnix(socket.toUtf8().constData());
    const QByteArray index = nativeIndexKey("app:");
    auto *ids = static_cast<redisReply *>(redisCommand(redis, "ZRANGE %s 0 -1", index.constData()));
    for (size_t first = 0; first < ids->elements; first += 500) {
        const size_t end = std::min(first + 500, ids->elements);
        for (size_t i = first; i < end; ++i) {
            const QByteArrayView id(ids->element[i]->str, qsizetype(ids->element[i]->len));
            const QByteArray header = nativeHeaderKey("app:", id);
            const QByteArray list = nativeMessagesKey("app:", id);
            queue(redis, {"HGETALL", header});
            queue(redis, {"LRANGE", list, "0", "-1"});
        }
        for (size_t i = first; i < end; ++i) {
            void *header = nullptr;
            void *list = nullptr;
            redisGetReply(redis, &header);
            redisGetReply(redis, &list);
            insertSession(session, message, ids->element[i], static_cast<redisReply *>(list));
            if (proves)
                proveInSqlite(row, ids->element[i], static_cast<redisReply *>(list));
            freeReplyObject(header);
            freeReplyObject(list);
        }
    }
    const auto sessions = qint64(ids->elements);
    freeReplyObject(ids);
    redisFree(redis);
    sqlite3_exec(target, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_finalize(session);
    sqlite3_finalize(message);
    sqlite3_finalize(row);
    sqlite3_close(target);
    return sessions;
}

} // namespace SessionDeck
