// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/redisserver.h"
#include "tests/support/storerows.h"
#include "tests/support/testresult.h"

using namespace SessionDeck;

namespace {

void putAgents(RedisServer &server, const QByteArray &key, const QByteArray &id)
{
    server.command({"HSET", key, "session_id", id, "created_at", "1758687912", "updated_at", "1758687999"});
    server.command(
        {"RPUSH", key + ":messages", R"({"role":"user","content":"Hi"})",
         R"({"id":"msg_1","type":"message","role":"assistant","content":[{"type":"output_text","text":"Ho"}]})",
         "not json"});
    server.command({"SET", key + ":counter", "3"});
}

QStringList found(const RedisServer &server, const QString &prefix = {})
{
    const auto detections = detectStores(server.location({}, prefix), {});
    if (!detections)
        return {errorName(detections.error().code)};
    QStringList names;
    for (const Detection &detection : *detections)
        names += detection.location.layout + u' ' + detection.location.prefix;
    return names;
}

} // namespace

/// Which layouts are found in a database, and the one of the OpenAI Agents SDK.
class RedisDetectTest : public QObject
{
    Q_OBJECT
private slots:
    void emptyDatabaseIsNotFound();
    void severalApplicationsAreToldApart();
    void unknownKeysStayUnclaimed();
    void agentsSessionsAreRead();
};

void RedisDetectTest::emptyDatabaseIsNotFound()
{
    RedisServer server;
    QCOMPARE(found(server), QStringList{"not-found"});
    server.command({"SET", "a:b", "x"});
    QCOMPARE(found(server, "other:"), QStringList{"not-found"});
}

void RedisDetectTest::severalApplicationsAreToldApart()
{
    RedisServer server;
    const auto native = openStore(server.location("native", "app:"), {.mode = AccessMode::Create});
    VERIFY_RESULT(native);
    VERIFY_RESULT(native->store->write({.id = "x:y"}, Expect::absent()));
    putAgents(server, "agents:session:user:1", "user:1");
    for (const char *id : {"1", "2", "3"}) {
        server.command({"SET", QByteArray("sess:") + id, R"({"cookie":{"originalMaxAge":null}})"});
        server.command({"SET", QByteArray("chat:room:") + id, R"({"messages": []})"});
        server.command({"SET", QByteArray("cache:") + id, R"({"name":"no session"})"});
    }
    QCOMPARE(
        found(server),
        (QStringList{"native app:", "openai-agents agents:session:", "string chat:room:", "string sess:"}));
    QCOMPARE(found(server, "sess:"), QStringList{"string sess:"});
    QCOMPARE(found(server, "app:"), QStringList{"native app:"});
}

void RedisDetectTest::unknownKeysStayUnclaimed()
{
    RedisServer server;
    server.command({"SET", "cache:1", R"({"name":"no session"})"});
    server.command({"HSET", "user:1", "name", "Ann"});
    server.command({"RPUSH", "queue", "a"});
    server.command({"HSET", "x{y}:h", "title", "not ours"});
    QCOMPARE(found(server), QStringList{"unsupported"});
}

void RedisDetectTest::agentsSessionsAreRead()
{
    RedisServer server;
    putAgents(server, "agents:session:user:1", "user:1");
    server.command({"PEXPIREAT", "agents:session:user:1", "4000000000000"});
    for (const char *prefix : {"", "agents:session:"}) {
        const auto opened = openStore(server.location("openai-agents", prefix), {});
        VERIFY_RESULT(opened);
        const SessionSummary row = listedRow(*opened->store, "user:1");
        QCOMPARE(row.messageCount, 3);
        QCOMPARE(row.lastActivity, Timestamp::fromMicroseconds(1'758'687'999'000'000));
        const Result<LoadedSession> loaded = opened->store->load({.id = "user:1"});
        VERIFY_RESULT(loaded);
        QCOMPARE(loaded->session.expires, Timestamp::fromMicroseconds(4'000'000'000'000'000));
        QCOMPARE(loaded->session.messages[1].role, QString("assistant"));
        QCOMPARE(loaded->session.messages[1].content, QString("Ho"));
        QCOMPARE(loaded->session.messages[2].content, QString("not json"));
        QCOMPARE(loaded->health, Health::Damaged);
        QCOMPARE(opened->store->load({.id = "user"}).error().code, ErrorCode::NotFound);
        QCOMPARE(opened->store->raw({.id = "user:1"})->size(), size_t(3));
    }
}

QTEST_GUILESS_MAIN(RedisDetectTest)
#include "tst_redisdetect.moc"
