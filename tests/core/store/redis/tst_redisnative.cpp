// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ghostrevision.h"
#include "core/store/openstore.h"
#include "tests/support/redisserver.h"
#include "tests/support/storerows.h"
#include "tests/support/testresult.h"

using namespace SessionDeck;

namespace {

Session talk(const QString &id)
{
    return {.id = id,
            .title = "A talk",
            .participants = {"Ann", "Bob"},
            .created = Timestamp::fromMicroseconds(1'758'687'912'513'529),
            .lastActivity = Timestamp::fromMicroseconds(1'758'687'999'000'001),
            .metadata = {"{\"big\": 12345678901234567890, \"a\":1,\"a\":2}"},
            .messages
            = {{.id = "m1", .sender = "Ann", .role = "user", .content = "Hello", .extra = {"{\"x\":1.50}"}},
               {.id = "m2", .ordinal = 1, .sender = "Bob", .recipient = "Ann", .content = "Hi \u2713"}}};
}

std::unique_ptr<SessionStore> openNative(RedisServer &server, AccessMode mode = AccessMode::Create)
{
    Result<OpenedStore> opened = openStore(server.location("native", "t:"), {.mode = mode});
    return opened ? std::move(opened->store) : nullptr;
}

} // namespace

/// The native layout: what stands in which key, and what happens when keys are missing.
class RedisNativeTest : public QObject
{
    Q_OBJECT
private slots:
    void keysAreAsDocumented();
    void editsSendOnlyWhatChanged();
    void missingIndexEntryIsStillListed();
    void missingDataIsAGhostUntilRemoved();
    void messagesWithoutHeaderAreOrphans();
    void wrongTypesAreNamed();
    void recreatedSessionIsAnotherOne();
    void listExpiresWithItsHeader();
};

void RedisNativeTest::keysAreAsDocumented()
{
    RedisServer server;
    const auto store = openNative(server);
    QVERIFY(store);
    VERIFY_RESULT(store->write(talk("a {b} %"), Expect::absent()));
    QCOMPARE(server.command({"TYPE", "t:{a%20%7Bb%7D%20%25}:h"}), "hash");
    QCOMPARE(server.command({"HGET", "t:{a%20%7Bb%7D%20%25}:h", "title"}), "A talk");
    QCOMPARE(server.command({"HGET", "t:{a%20%7Bb%7D%20%25}:h", "created"}), "1758687912513529");
    QCOMPARE(server.command({"LINDEX", "t:{a%20%7Bb%7D%20%25}:m", "0"}),
             R"({"id":"m1","sender":"Ann","role":"user","content":"Hello","extra":{"x":1.50}})");
    QCOMPARE(server.command({"ZSCORE", "t:sessiondeck:index", "a {b} %"}), "1758687999000001");
    QCOMPARE(server.command({"DBSIZE"}), "3");
}

void RedisNativeTest::editsSendOnlyWhatChanged()
{
    RedisServer server;
    const auto store = openNative(server);
    VERIFY_RESULT(store->write(talk("s"), Expect::absent()));
    server.command(
        {"LSET", "t:{s}:m", "0", R"({ "id":"m1", "sender":"Ann","mood" : "good", "content":"Hello" })"});
    Session edited = store->load({.id = "s"})->session;
    edited.messages[0].content = "Good day";
    server.command({"CONFIG", "RESETSTAT"});
    VERIFY_RESULT(store->write(edited, Expect::anything()));
    QCOMPARE(server.command({"LINDEX", "t:{s}:m", "0"}),
             R"({ "id":"m1", "sender":"Ann","mood" : "good", "content":"Good day" })");
    QVERIFY(!server.command({"INFO", "commandstats"}).contains("cmdstat_rpush"));
    QVERIFY(!server.command({"INFO", "commandstats"}).contains("cmdstat_del:"));
}

void RedisNativeTest::missingIndexEntryIsStillListed()
{
    RedisServer server;
    const auto store = openNative(server);
    for (const char *id : {"a", "b", "c"})
        VERIFY_RESULT(store->write(talk(id), Expect::absent()));
    server.command({"ZREM", "t:sessiondeck:index", "b"});
    QCOMPARE(listedIds(*store), (QStringList{"a", "b", "c"}));
    server.command({"DEL", "t:sessiondeck:index"});
    QCOMPARE(listedIds(*store), (QStringList{"a", "b", "c"}));
    server.command({"SET", "t:sessiondeck:index", "not an index"});
    QCOMPARE(listedIds(*store), (QStringList{"a", "b", "c"}));
}

void RedisNativeTest::missingDataIsAGhostUntilRemoved()
{
    RedisServer server;
    const auto store = openNative(server);
    VERIFY_RESULT(store->write(talk("a"), Expect::absent()));
    VERIFY_RESULT(store->write(talk("b"), Expect::absent()));
    server.command({"DEL", "t:{a}:h", "t:{a}:m"}); // as an expiry would
    QCOMPARE(listedRow(*store, "a").health, Health::Ghost);
    QVERIFY(!listedRow(*store, "a").reason.isEmpty());
    QCOMPARE(listedRow(*store, "b").health, Health::Ok);
    QCOMPARE(store->load({.id = "a"}).error().code, ErrorCode::NotFound);
    QCOMPARE(server.command({"ZCARD", "t:sessiondeck:index"}), "2"); // looking has repaired nothing
    const auto raw = store->raw({.id = "a"});
    VERIFY_RESULT(raw);
    QCOMPARE(raw->front().place, "t:sessiondeck:index");
    VERIFY_RESULT(store->remove("a", Expect::anything()));
    QCOMPARE(listedIds(*store), QStringList{"b"});
    QCOMPARE(store->raw({.id = "a"}).error().code, ErrorCode::NotFound);
    QCOMPARE(store->remove("b", Expect::at(ghostRevision())).error().code, ErrorCode::Conflict);
}

void RedisNativeTest::messagesWithoutHeaderAreOrphans()
{
    RedisServer server;
    const auto store = openNative(server);
    VERIFY_RESULT(store->write(talk("a"), Expect::absent()));
    VERIFY_RESULT(store->write(talk("b"), Expect::absent()));
    server.command({"DEL", "t:{a}:h"});
    server.command({"ZREM", "t:sessiondeck:index", "a"});
    QCOMPARE(listedRow(*store, "a").health, Health::Orphan);
    QCOMPARE(listedRow(*store, "a").messageCount, 2);
    const Result<LoadedSession> loaded = store->load({.id = "a"});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->health, Health::Orphan);
    QCOMPARE(loaded->session.messages.size(), size_t(2));
    QCOMPARE(store->write(talk("a"), Expect::absent()).error().code, ErrorCode::Conflict);
    VERIFY_RESULT(store->write(loaded->session, Expect::at(loaded->revision)));
    QCOMPARE(listedRow(*store, "a").health, Health::Ok);
}

void RedisNativeTest::wrongTypesAreNamed()
{
    RedisServer server;
    const auto store = openNative(server);
    VERIFY_RESULT(store->write(talk("a"), Expect::absent()));
    VERIFY_RESULT(store->write(talk("b"), Expect::absent()));
    server.command({"SET", "t:{a}:h", "no hash"});
    QCOMPARE(listedRow(*store, "a").health, Health::Damaged);
    QVERIFY(listedRow(*store, "a").reason.contains("t:{a}:h"));
    QCOMPARE(listedRow(*store, "b").health, Health::Ok);
    const Result<LoadedSession> loaded = store->load({.id = "a"});
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::Corrupt);
    QCOMPARE(loaded.error().place, QString("t:{a}:h"));
    QCOMPARE(store->append({.id = "a", .messages = {{.content = "x"}}}).error().code, ErrorCode::Corrupt);
    QCOMPARE(server.command({"GET", "t:{a}:h"}), "no hash");
}

void RedisNativeTest::recreatedSessionIsAnotherOne()
{
    RedisServer server;
    const auto store = openNative(server);
    const Result<Revision> first = store->write(talk("a"), Expect::absent());
    VERIFY_RESULT(store->remove("a", Expect::at(*first)));
    const Result<Revision> second = store->write(talk("a"), Expect::absent());
    QVERIFY(*first != *second);
    QCOMPARE(store->remove("a", Expect::at(*first)).error().code, ErrorCode::Conflict);
}

void RedisNativeTest::listExpiresWithItsHeader()
{
    RedisServer server;
    const auto store = openNative(server);
    VERIFY_RESULT(store->write({.id = "a"}, Expect::absent()));
    VERIFY_RESULT(
        store->setExpiry("a", Timestamp::fromMicroseconds(4'000'000'000'000'000), Expect::anything()));
    VERIFY_RESULT(store->append({.id = "a", .messages = {{.content = "the first one"}}}));
    QCOMPARE(server.command({"PEXPIRETIME", "t:{a}:h"}), "4000000000000");
    QCOMPARE(server.command({"PEXPIRETIME", "t:{a}:m"}), "4000000000000");
}

QTEST_GUILESS_MAIN(RedisNativeTest)
#include "tst_redisnative.moc"
