// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/nativekeys.h"
#include "tests/bench/benchrun.h"
#include "tests/bench/benchstores.h"
#include "tests/support/redisserver.h"

#include <fcntl.h>
#include <hiredis/hiredis.h>
#include <sqlite3.h>
#include <unistd.h>

namespace SessionDeck {

namespace {

// A line as long as the one that a message becomes.
constexpr char record[]
    = R"({"id":"6d7a51d2-8c3e-4b6f-9c51-0b1f4e6a7d10","sender":"Agent-1","content":"Agreed. Let )"
      R"(us write it down in the decision log.","timestamp":"2026-01-01T00:00:00.000000Z"})"
      "\n";

// The same message as often as rounds of `appends` say; medians are of single appends.
BenchLine compareAppends(const BenchSizes &sizes, const StoreLocation &location,
                         const std::function<void()> &floor)
{
    const std::unique_ptr<SessionStore> store = openBenchStore(location, AccessMode::ReadWrite);
    const QString id = firstId(location);
    return compare(
        sizes.appends, [&] { appendMessage(*store, id); }, floor);
}

void appendToFile(const BenchSizes &sizes, const QString &folder)
{
    const StoreLocation location{.driver = "json", .layout = "jsonl", .path = folder + "/append"};
    makeBenchStore(location, {.sessions = 10, .messages = 50});
    const QByteArray path = (folder + "/floor.jsonl").toUtf8();
    const int file = open(path.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    BenchLine line = compareAppends(sizes, location, [file] {
        if (write(file, record, sizeof record - 1) < 0 || fdatasync(file) != 0)
            giveUp("cannot write the floor's file");
    });
    close(file);
    line.work = "append one message, durable, jsonl";
    line.bar = 1.2;
    print(line);
}

void appendToDatabase(const BenchSizes &sizes, const StoreLocation &location, const char *journal)
{
    makeBenchStore(location, {.sessions = 10, .messages = 50});
    sqlite3 *floor = nullptr;
    sqlite3_open((location.path + ".floor").toUtf8().constData(), &floor);
    sqlite3_exec(floor, journal, nullptr, nullptr, nullptr);
    sqlite3_exec(
        floor,
        "PRAGMA synchronous = FULL; CREATE TABLE sessions(id TEXT PRIMARY KEY, active REAL, messages "
        "INTEGER); CREATE TABLE messages(id TEXT PRIMARY KEY, session TEXT, sender TEXT, content TEXT, "
        "time REAL); INSERT INTO sessions VALUES ('a', 0, 0)",
        nullptr, nullptr, nullptr);
    BenchLine line = compareAppends(sizes, location, [floor] {
        const int code = sqlite3_exec(
            floor,
            "BEGIN IMMEDIATE; INSERT INTO messages VALUES (hex(randomblob(16)), 'a', 'Agent-1', 'Agreed. Let "
            "us "
            "write it down in the decision log.', 1); UPDATE sessions SET active = active + 1, messages = "
            "messages + 1 WHERE id = 'a'; COMMIT",
            nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            giveUp(sqlite3_errmsg(floor));
    });
    sqlite3_close(floor);
    line.work = QString("append one message, durable, SQLite %1").arg(location.layout);
    line.bar = 1.2;
    print(line);
}

void expectReply(void *reply)
{
    if (!reply || static_cast<redisReply *>(reply)->type == REDIS_REPLY_ERROR)
        giveUp("Redis does not do what the floor asks");
    freeReplyObject(reply);
}

// The least that an append has to do in one step: the record, and the revision that others compare.
QByteArray loadScript(redisContext *redis)
{
    void *reply = redisCommand(redis, "SCRIPT LOAD %s",
                               "redis.call('RPUSH', KEYS[2], ARGV[1]) "
                               "return redis.call('HINCRBY', KEYS[1], 'revision', 1)");
    const QByteArray sha = reply ? static_cast<redisReply *>(reply)->str : "";
    expectReply(reply);
    return sha;
}

// A server that answers a change when it is on the disk, as files and databases do.
void appendToDurableRedis(const BenchSizes &sizes)
{
    const RedisServer server({.config = {"--appendonly", "yes", "--appendfsync", "always"}});
    const StoreLocation location = server.location("native", "app:");
    makeBenchStore(location, {.sessions = 10, .messages = 50});
    redisContext *redis = redisConnectUnix(location.path.toUtf8().constData());
    BenchLine line = compareAppends(sizes, location,
                                    [redis] { expectReply(redisCommand(redis, "RPUSH floor %s", record)); });
    line.work = "append one message, durable, Redis with appendfsync always (floor: RPUSH)";
    line.bar = 1.2;
    print(line);
    redisFree(redis);
}

void appendToRedis(const BenchSizes &sizes)
{
    const RedisServer server;
    const StoreLocation location = server.location("native", "app:");
    makeBenchStore(location, {.sessions = 10, .messages = 50});
    redisContext *redis = redisConnectUnix(location.path.toUtf8().constData());
    const QByteArray script = loadScript(redis);
    BenchLine line = compareAppends(sizes, location,
                                    [redis] { expectReply(redisCommand(redis, "RPUSH floor %s", record)); });
    line.work = "append one message, Redis (floor: a bare RPUSH, which checks and counts nothing, in memory)";
    line.bar = 1.2;
    print(line);
    line = compareAppends(sizes, location, [redis, &script] {
        expectReply(redisCommand(redis, "EVALSHA %s 2 floor:header floor %s", script.constData(), record));
    });
    line.work = "append one message, Redis (floor: the least script that appends and counts)";
    line.bar = 1.2;
    print(line);
    redisFree(redis);
}

} // namespace

void benchAppend(const BenchSizes &sizes, const QString &folder)
{
    appendToFile(sizes, folder);
    appendToDatabase(sizes, {.driver = "sqlite", .layout = "native", .path = folder + "/native.db"},
                     "PRAGMA journal_mode = WAL");
    appendToDatabase(sizes, {.driver = "sqlite", .layout = "multichat", .path = folder + "/multichat.db"},
                     "PRAGMA journal_mode = DELETE");
    appendToRedis(sizes);
    appendToDurableRedis(sizes);
}

} // namespace SessionDeck
