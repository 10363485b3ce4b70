// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/redisserver.h"
#include "tests/support/storerows.h"
#include "tests/support/testresult.h"

using namespace SessionDeck;

namespace {

std::unique_ptr<SessionStore> openStrings(RedisServer &server)
{
    Result<OpenedStore> opened = openStore(server.location("string", "s:"), {.mode = AccessMode::ReadWrite});
    return opened ? std::move(opened->store) : nullptr;
}

// As json.dumps writes it, with what no model has a name for.
constexpr char chat[]
    = R"({"title": "T\u00e9", "user": {"id": 12345678901234567890}, "updated_at": 1758687912.5, )"
      R"("messages": [{"role": "user", "content": "Hi", "tokens": 3},  {"role":"assistant",)"
      R"("content":[{"type":"text","text":"Ho"}]}], "n": 1, "n": 2 })";
constexpr char webSession[] = R"({"cookie":{"originalMaxAge":null},"views":3})";

} // namespace

/// One JSON string per key.
class RedisStringTest : public QObject
{
    Q_OBJECT
private slots:
    void readsConversations();
    void readsWebSessionsAsMetadata();
    void editKeepsEveryOtherByteAndTheExpiry();
    void appendFollowsTheSpellingOfTheOthers();
    void damagedValuesAreNamedAndNeverOverwritten_data();
    void damagedValuesAreNamedAndNeverOverwritten();
    void largeValuesAreReadOnDemandOnly();
    void fieldThatWouldBeMisreadIsRefused();
};

void RedisStringTest::readsConversations()
{
    RedisServer server;
    server.command({"SET", "s:a:b", chat});
    const auto store = openStrings(server);
    QVERIFY(store);
    const SessionSummary row = listedRow(*store, "a:b");
    QCOMPARE(row.title, QString::fromUtf8("T\u00e9"));
    QCOMPARE(row.messageCount, 2);
    QCOMPARE(row.sizeBytes, qint64(strlen(chat)));
    const Result<LoadedSession> loaded = store->load({.id = "a:b"});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->session.metadata.utf8, R"({"user": {"id": 12345678901234567890},"n": 1,"n": 2})");
    QCOMPARE(loaded->session.lastActivity, Timestamp::fromMicroseconds(1'758'687'912'500'000));
    QCOMPARE(loaded->session.messages[0].extra.utf8, R"({"tokens": 3})");
    QCOMPARE(loaded->session.messages[1].content, QString("Ho"));
}

void RedisStringTest::readsWebSessionsAsMetadata()
{
    RedisServer server;
    server.command({"SET", "s:1", webSession, "EX", "1000"});
    const auto store = openStrings(server);
    const Result<LoadedSession> loaded = store->load({.id = "1"});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->session.metadata.utf8, webSession);
    QVERIFY(loaded->session.messages.empty());
    QVERIFY(!loaded->session.expires.isNull());
    QCOMPARE(listedRow(*store, "1").expires, loaded->session.expires);
}

void RedisStringTest::editKeepsEveryOtherByteAndTheExpiry()
{
    RedisServer server;
    server.command({"SET", "s:a", chat, "PXAT", "4000000000123"});
    const auto store = openStrings(server);
    Result<LoadedSession> loaded = store->load({.id = "a"});
    VERIFY_RESULT(loaded);
    loaded->session.messages[0].content = "Hello";
    const Result<Revision> written = store->write(loaded->session, Expect::at(loaded->revision));
    VERIFY_RESULT(written);
    QCOMPARE(server.command({"GET", "s:a"}), QByteArray(chat).replace("\"Hi\"", "\"Hello\""));
    QCOMPARE(server.command({"PEXPIRETIME", "s:a"}), "4000000000123");
    QCOMPARE(store->write(loaded->session, Expect::at(loaded->revision)).error().code, ErrorCode::Conflict);
    QCOMPARE(store->load({.id = "a"})->revision, *written);
}

void RedisStringTest::appendFollowsTheSpellingOfTheOthers()
{
    RedisServer server;
    server.command(
        {"SET", "s:a", R"({"messages": [{"id": "1", "content": "x", "ts": 1758687912000}]})", "EX", "1000"});
    const auto store = openStrings(server);
    const Message message{
        .id = "2", .content = "y", .timestamp = Timestamp::fromMicroseconds(1'758'687'913'000'000)};
    VERIFY_RESULT(store->append({.id = "a", .messages = {message}}));
    const QByteArray value = server.command({"GET", "s:a"});
    QVERIFY2(value.contains(R"("ts": 1758687912000})"), value);
    QVERIFY2(value.contains(R"("timestamp":1758687913000})"), value);
    QVERIFY(server.command({"TTL", "s:a"}).toInt() > 900);
}

void RedisStringTest::damagedValuesAreNamedAndNeverOverwritten_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("no JSON") << QByteArray("name|s:3:\"Ada\";");
    QTest::newRow("cut") << QByteArray(chat).left(60);
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("NULs") << QByteArray(100, '\0');
    QTest::newRow("no UTF-8") << QByteArray("{\"a\": \"\xff\"}");
    QTest::newRow("deep") << QByteArray(10'000, '[') + QByteArray(10'000, ']');
    QTest::newRow("no object") << QByteArray("[1, 2]");
}

void RedisStringTest::damagedValuesAreNamedAndNeverOverwritten()
{
    QFETCH(QByteArray, value);
    RedisServer server;
    server.command({"SET", "s:bad", value});
    server.command({"SET", "s:good", chat});
    server.command({"HSET", "s:hash", "a", "b"});
    const auto store = openStrings(server);
    QCOMPARE(listedIds(*store), (QStringList{"bad", "good", "hash"}));
    QCOMPARE(listedRow(*store, "bad").health, Health::Damaged);
    QVERIFY(listedRow(*store, "bad").reason.contains("s:bad"));
    QCOMPARE(listedRow(*store, "hash").health, Health::Damaged);
    QCOMPARE(listedRow(*store, "good").health, Health::Ok);
    const Result<LoadedSession> loaded = store->load({.id = "bad"});
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::Corrupt);
    QVERIFY2(loaded.error().place.contains("s:bad, byte "), qPrintable(loaded.error().place));
    QCOMPARE(store->write({.id = "bad", .title = "over it"}, Expect::anything()).error().code,
             ErrorCode::Corrupt);
    QCOMPARE(server.command({"GET", "s:bad"}), value);
    VERIFY_RESULT(store->remove("bad", Expect::anything()));
}

void RedisStringTest::largeValuesAreReadOnDemandOnly()
{
    RedisServer server;
    const QByteArray large = R"({"title":"L","messages":[{"content":")" + QByteArray(100'000, 'x') + "\"}]}";
    server.command({"SET", "s:l", large});
    const auto store = openStrings(server);
    const SessionSummary head = listedRows(*store, ScanDepth::Headers).value("l");
    QCOMPARE(head.messageCount, -1);
    QCOMPARE(head.sizeBytes, large.size());
    QCOMPARE(listedRow(*store, "l").messageCount, 1);
    QCOMPARE(listedRow(*store, "l").title, QString("L"));
}

void RedisStringTest::fieldThatWouldBeMisreadIsRefused()
{
    RedisServer server;
    const auto store = openStrings(server);
    const Session session{.id = "a", .metadata = {R"({"title":"not the title"})"}};
    QCOMPARE(store->write(session, Expect::absent()).error().code, ErrorCode::Unsupported);
    QCOMPARE(server.command({"DBSIZE"}), "0");
}

QTEST_GUILESS_MAIN(RedisStringTest)
#include "tst_redisstring.moc"
