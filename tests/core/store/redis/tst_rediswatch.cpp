// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ghostrevision.h"
#include "core/store/openstore.h"
#include "tests/support/redisserver.h"
#include "tests/support/testresult.h"

using namespace SessionDeck;
using namespace std::chrono_literals;

namespace {

std::unique_ptr<SessionStore> openNative(const RedisServer &server, const QString &user = {})
{
    StoreLocation location = server.location("native", "w:");
    location.user = user;
    Result<OpenedStore> opened = openStore(location, {.mode = AccessMode::ReadWrite, .password = user});
    return opened ? std::move(opened->store) : nullptr;
}

// What comes within a generous time.
StoreChanges nextChanges(ChangeSource &source)
{
    const Result<StoreChanges> changes = source.wait(20s);
    return changes ? *changes : StoreChanges{.changed = {describe(changes.error())}};
}

} // namespace

/// The ways to learn what others changed. What every source promises is tested by the contract suite.
class RedisWatchTest : public QObject
{
    Q_OBJECT
private slots:
    void expirySaysThatTheSessionIsGone();
    void aGhostThatIsTakenOutIsGone();
    void flushMeansLookingAtEverything();
    void foreignKeysAreIgnored();
    void brokenConnectionIsUnreachable();
    void fallsBackToKeyspaceEvents();
    void fallsBackToPolling();
};

void RedisWatchTest::expirySaysThatTheSessionIsGone()
{
    RedisServer server;
    const auto store = openNative(server);
    VERIFY_RESULT(store->write({.id = "a", .messages = {{.content = "x"}}}, Expect::absent()));
    const auto source = store->watch();
    VERIFY_RESULT(source);
    QCOMPARE((*source)->method(), QString("client tracking"));
    server.command({"PEXPIRE", "w:{a}:m", "20"});
    server.command({"PEXPIRE", "w:{a}:h", "20"});
    StoreChanges changes = nextChanges(**source);
    for (int i = 0; i < 10 && changes.removed.isEmpty(); ++i)
        changes = nextChanges(**source);
    QCOMPARE(changes.removed, QStringList{"a"});
}

void RedisWatchTest::aGhostThatIsTakenOutIsGone()
{
    RedisServer server;
    const auto store = openNative(server);
    VERIFY_RESULT(store->write({.id = "a"}, Expect::absent()));
    server.command({"DEL", "w:{a}:h"});
    const auto source = store->watch();
    VERIFY_RESULT(source);
    VERIFY_RESULT(store->remove("a", Expect::at(ghostRevision())));
    QCOMPARE(nextChanges(**source).removed, QStringList{"a"});
    QCOMPARE(server.command({"DBSIZE"}), QByteArray("0"));
}

void RedisWatchTest::flushMeansLookingAtEverything()
{
    RedisServer server;
    const auto store = openNative(server);
    const auto source = store->watch();
    VERIFY_RESULT(source);
    server.command({"FLUSHALL"});
    QVERIFY(nextChanges(**source).rescan);
}

void RedisWatchTest::foreignKeysAreIgnored()
{
    RedisServer server;
    const auto store = openNative(server);
    const auto source = store->watch();
    VERIFY_RESULT(source);
    server.command({"SET", "other", "x"});
    server.command({"SET", "w:other", "x"});
    server.command({"HSET", "w:{b}:h", "title", "T"});
    QCOMPARE(nextChanges(**source).changed, QStringList{"b"});
}

void RedisWatchTest::brokenConnectionIsUnreachable()
{
    RedisServer server;
    const auto store = openNative(server);
    auto source = store->watch();
    VERIFY_RESULT(source);
    server.command({"CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"});
    Result<StoreChanges> changes = (*source)->wait(20s);
    QVERIFY(!changes);
    QCOMPARE(changes.error().code, ErrorCode::Unreachable);
    source = store->watch();
    VERIFY_RESULT(source);
    server.kill();
    changes = (*source)->wait(20s);
    QVERIFY(!changes);
    QCOMPARE(changes.error().code, ErrorCode::Unreachable);
}

void RedisWatchTest::fallsBackToKeyspaceEvents()
{
    RedisServer server({.config = {"--notify-keyspace-events", "KA"}});
    server.command({"ACL", "SETUSER", "low", "on", ">low", "~*", "&*", "+@all", "-client|tracking"});
    const auto store = openNative(server, "low");
    QVERIFY(store);
    const auto source = store->watch();
    VERIFY_RESULT(source);
    QCOMPARE((*source)->method(), QString("keyspace events"));
    VERIFY_RESULT(store->write({.id = "a"}, Expect::absent()));
    QCOMPARE(nextChanges(**source).changed, QStringList{"a"});
}

void RedisWatchTest::fallsBackToPolling()
{
    RedisServer server;
    server.command({"ACL", "SETUSER", "low", "on", ">low", "~*", "&*", "+@all", "-client|tracking"});
    const auto store = openNative(server, "low");
    QVERIFY(store);
    VERIFY_RESULT(store->write({.id = "old"}, Expect::absent()));
    const auto source = store->watch();
    VERIFY_RESULT(source);
    QVERIFY((*source)->method().startsWith("polling"));
    VERIFY_RESULT(store->write({.id = "a"}, Expect::absent()));
    QCOMPARE(nextChanges(**source).changed, QStringList{"a"});
    VERIFY_RESULT(store->remove("old", Expect::anything()));
    QCOMPARE(nextChanges(**source).removed, QStringList{"old"});
}

QTEST_GUILESS_MAIN(RedisWatchTest)
#include "tst_rediswatch.moc"
