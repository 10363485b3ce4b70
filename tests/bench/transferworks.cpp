// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/nativeheader.h"
#include "core/store/redis/nativekeys.h"
#include "core/transfer/copyjob.h"
#include "tests/bench/benchrun.h"
#include "tests/bench/benchstores.h"
#include "tests/support/redisserver.h"

#include <QFile>

#include <hiredis/hiredis.h>
#include <sqlite3.h>

namespace SessionDeck {

namespace {

constexpr double bar = 1 / 0.7;

void copyStore(const StoreLocation &from, const StoreLocation &to, qint64 expected)
{
    const auto source = openBenchStore(from, AccessMode::ReadOnly);
    const auto target = openBenchStore(to, AccessMode::Create);
    Result<SessionSelection> selection = selectSessions(*source, {});
    if (!selection)
        giveUp(describe(selection.error()));
    const Result<CopyTally> tally
        = CopyJob({.source = *source, .target = *target}, {.sessions = std::move(selection->sessions)}, {})
              .run();
    if (!tally)
        giveUp(describe(tally.error()));
    expectCount(tally->of(CopyOutcome::Copied), expected);
}

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

// Every row read through the C API, and its text written in pipelines of 500 commands: what a copy cannot do
// without. It proves nothing and keeps no form.
qint64 pumpIntoRedis(const QString &database, const QString &socket)
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
    qint64 sessions = 0;
    qint64 awaited = 0;
    while (sqlite3_step(row) == SQLITE_ROW) {
        const QByteArrayView id = textAt(row, 0);
        if (id != last) {
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
        if (++awaited >= 500)
            receive(redis, awaited);
    }
    receive(redis, awaited);
    redisFree(redis);
    sqlite3_finalize(row);
    sqlite3_close(source);
    return sessions;
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

// The other way: every list in pipelines, and its records inserted in one durable transaction.
qint64 pumpIntoSqlite(const QString &socket, const QString &database)
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
    sqlite3_prepare_v2(target, "INSERT INTO messages VALUES (?1, ?2, ?3)", -1, &message, nullptr);
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
    sqlite3_close(target);
    return sessions;
}

} // namespace

void benchTransfer(const BenchSizes &sizes, const QString &folder)
{
    RedisServer server;
    const StoreLocation database{
        .driver = "sqlite", .layout = "native", .path = folder + QStringLiteral("/source.db")};
    const StoreLocation redis = server.location("native", "app:");
    makeBenchStore(database, {.sessions = sizes.transferSessions, .messages = 10});
    BenchLine line = compare(
        sizes.rounds,
        [&] {
            server.command({"FLUSHALL"});
            copyStore(database, redis, sizes.transferSessions);
        },
        [&] {
            server.command({"FLUSHALL"});
            expectCount(pumpIntoRedis(database.path, redis.path), sizes.transferSessions);
        });
    line.work = QString("copy %1 sessions, SQLite to Redis").arg(sizes.transferSessions);
    line.bar = bar;
    print(line);

    server.command({"FLUSHALL"});
    copyStore(database, redis, sizes.transferSessions);
    const StoreLocation back{
        .driver = "sqlite", .layout = "native", .path = folder + QStringLiteral("/back.db")};
    line = compare(
        sizes.rounds,
        [&] {
            for (const char *ending : {"", "-wal", "-shm"})
                QFile::remove(back.path + QLatin1StringView(ending));
            copyStore(redis, back, sizes.transferSessions);
        },
        [&] {
            expectCount(pumpIntoSqlite(redis.path, folder + QStringLiteral("/floor.db")),
                        sizes.transferSessions);
        });
    line.work = QString("copy %1 sessions, Redis to SQLite").arg(sizes.transferSessions);
    line.bar = bar;
    print(line);
}

} // namespace SessionDeck
