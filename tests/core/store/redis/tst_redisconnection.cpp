// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/redisserver.h"
#include "tests/support/soon.h"
#include "tests/support/storerows.h"
#include "tests/support/testresult.h"

#include <thread>

using namespace SessionDeck;
using namespace std::chrono_literals;

namespace {

std::unique_ptr<SessionStore> openNative(const StoreLocation &location,
                                         std::chrono::milliseconds commandTimeout = 20s)
{
    Result<OpenedStore> opened
        = openStore(location, {.mode = AccessMode::ReadWrite, .commandTimeout = commandTimeout});
    return opened ? std::move(opened->store) : nullptr;
}

void fill(RedisServer &server, int sessions)
{
    QList<QByteArrayList> commands;
    for (int i = 0; i < sessions; ++i) {
        const QByteArray id = QByteArray::number(i);
        commands.append({"HSET", "c:{" + id + "}:h", "format", "1", "generation", "g", "revision", "1",
                         "count", "0", "bytes", "0"});
        commands.append({"ZADD", "c:sessiondeck:index", id, id});
    }
    server.pipeline(commands);
}

} // namespace

/// Servers that go, come back, or hang.
class RedisConnectionTest : public QObject
{
    Q_OBJECT
private slots:
    void tcpWorks();
    void noServerIsUnreachable();
    void readsComeBackWithTheServer();
    void killedConnectionIsReplaced();
    void cutScanDeliversWhatItHas();
    void frozenServerTimesOut();
    void stopIsHeededWhileWaiting();
};

void RedisConnectionTest::tcpWorks()
{
    RedisServer server({.tcp = true});
    const auto store = openNative(
        {.driver = "redis", .layout = "native", .host = "localhost", .port = server.port(), .database = 3});
    QVERIFY(store);
    VERIFY_RESULT(store->write({.id = "a"}, Expect::absent()));
    QVERIFY(server.command({"INFO", "keyspace"}).contains("db3:keys=2"));
    QVERIFY(server.command({"CLIENT", "LIST"}).contains("name=sessiondeck"));
}

void RedisConnectionTest::noServerIsUnreachable()
{
    for (const StoreLocation &location :
         {StoreLocation{.driver = "redis", .layout = "native", .path = "/nowhere/r.sock"},
          StoreLocation{
              .driver = "redis", .layout = "native", .host = "127.0.0.1", .port = freeLoopbackPort()}}) {
        const Result<OpenedStore> opened = openStore(location, {.connectTimeout = 1s});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Unreachable);
    }
}

void RedisConnectionTest::readsComeBackWithTheServer()
{
    RedisServer server;
    const auto store = openNative(server.location("native", "c:"));
    VERIFY_RESULT(store->write({.id = "a"}, Expect::absent()));
    server.kill();
    QCOMPARE(store->load({.id = "a"}).error().code, ErrorCode::Unreachable);
    server.start();
    fill(server, 1);
    VERIFY_RESULT(store->load({.id = "0"}));
    VERIFY_RESULT(store->append({.id = "0", .messages = {{.content = "x"}}}));
}

void RedisConnectionTest::killedConnectionIsReplaced()
{
    RedisServer server;
    fill(server, 1);
    const auto store = openNative(server.location("native", "c:"));
    for (int i = 0; i < 3; ++i) {
        server.command({"CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"});
        VERIFY_RESULT(store->append({.id = "0", .messages = {{.content = "x"}}}));
    }
    QCOMPARE(server.command({"LLEN", "c:{0}:m"}), "3");
}

void RedisConnectionTest::cutScanDeliversWhatItHas()
{
    RedisServer server;
    fill(server, 30'000);
    const auto store = openNative(server.location("native", "c:"));
    qint64 rows = 0;
    const ScanSink sink{.rows = [&](const SummaryBatch &batch) {
        if (rows == 0)
            server.kill();
        rows += batch.size();
    }};
    const Result<void> done = store->scan({}, sink);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Unreachable);
    QVERIFY(rows > 0 && rows < 30'000);
}

void RedisConnectionTest::frozenServerTimesOut()
{
    RedisServer server;
    fill(server, 1);
    const auto store = openNative(server.location("native", "c:"), 2s);
    VERIFY_RESULT(
        store->append({.id = "0", .messages = {{.content = "x"}}})); // the server knows the script now
    server.freeze();
    const Result<Revision> appended = store->append({.id = "0", .messages = {{.content = "x"}}});
    server.thaw();
    QVERIFY(!appended);
    QCOMPARE(appended.error().code, ErrorCode::Unreachable);
    QVERIFY2(appended.error().message.contains("not known"), qPrintable(appended.error().message));
    COMPARE_SOON(server.command({"LLEN", "c:{0}:m"}), "2"); // it was made, and only once
    VERIFY_RESULT(store->load({.id = "0"}));
}

void RedisConnectionTest::stopIsHeededWhileWaiting()
{
    RedisServer server;
    fill(server, 10);
    Result<OpenedStore> opened = openStore(server.location("native", "c:"), {.commandTimeout = 1h});
    VERIFY_RESULT(opened);
    server.freeze();
    std::stop_source stop;
    std::thread other([&] {
        std::this_thread::sleep_for(100ms);
        stop.request_stop();
    });
    const Result<void> done = opened->store->scan({.stop = stop.get_token()}, {});
    other.join();
    server.thaw();
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(RedisConnectionTest)
#include "tst_redisconnection.moc"
