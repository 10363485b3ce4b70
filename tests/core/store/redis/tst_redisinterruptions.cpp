// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/livecatalog.h"
#include "core/store/openstore.h"
#include "tests/support/redisserver.h"
#include "tests/support/soon.h"
#include "tests/support/storerows.h"
#include "tests/support/testresult.h"

#include <thread>

using namespace SessionDeck;
using namespace std::chrono_literals;

namespace {

const QStringList durable{"--appendonly", "yes", "--appendfsync", "always"};

std::unique_ptr<SessionStore> openLayout(const RedisServer &server, const QString &layout = "native")
{
    Result<OpenedStore> opened
        = openStore(server.location(layout, "i:"), {.mode = AccessMode::ReadWrite, .commandTimeout = 30s});
    return opened ? std::move(opened->store) : nullptr;
}

// Sessions of every layout below one prefix.
void fill(RedisServer &server, int sessions)
{
    QList<QByteArrayList> commands;
    for (int i = 0; i < sessions; ++i) {
        const QByteArray id = QByteArray::number(i);
        commands.append(
            {"HSET", "i:{" + id + "}:h", "generation", "g", "revision", "1", "count", "0", "bytes", "0"});
        commands.append({"ZADD", "i:sessiondeck:index", id, id});
        commands.append({"SET", "i:s" + id, R"({"messages":[]})"});
        commands.append({"HSET", "i:a" + id, "session_id", 'a' + id, "created_at", "1", "updated_at", "2"});
    }
    server.pipeline(commands);
}

} // namespace

/// Servers that are killed, or stop serving, in the middle of something.
class RedisInterruptionsTest : public QObject
{
    Q_OBJECT
private slots:
    void cutScanIsAnErrorInEveryLayout_data();
    void cutScanIsAnErrorInEveryLayout();
    void serverThatServesNobodyDamagesNoRow();
    void acknowledgedMessagesSurviveTheServer();
    void loadingEndsWithTheServer();
    void catalogComesBackWithTheServer();
};

void RedisInterruptionsTest::cutScanIsAnErrorInEveryLayout_data()
{
    QTest::addColumn<QString>("layout");
    for (const char *layout : {"native", "string", "openai-agents"})
        QTest::newRow(layout) << QString::fromLatin1(layout);
}

void RedisInterruptionsTest::cutScanIsAnErrorInEveryLayout()
{
    QFETCH(QString, layout);
    RedisServer server;
    fill(server, 15'000);
    const auto store = openLayout(server, layout);
    QVERIFY(store);
    bool killed = false;
    const ScanSink sink{.rows = [&](const SummaryBatch &) {
        if (!std::exchange(killed, true))
            server.kill();
    }};
    const Result<void> done = store->scan({}, sink);
    QVERIFY(killed && !done);
    QCOMPARE(done.error().code, ErrorCode::Unreachable);
    server.start();
    fill(server, 1);
    VERIFY_RESULT(store->scan({}, {}));
}

void RedisInterruptionsTest::serverThatServesNobodyDamagesNoRow()
{
    RedisServer server({.config = {"--replica-serve-stale-data", "no"}});
    fill(server, 15'000);
    const auto store = openLayout(server);
    QVERIFY(store);
    bool cut = false;
    qint64 damaged = 0;
    const ScanSink sink{.rows = [&](const SummaryBatch &batch) {
        for (qsizetype i = 0; i < batch.size(); ++i)
            damaged += batch.at(i).health == Health::Ok ? 0 : 1;
        if (!std::exchange(cut, true)) // -MASTERDOWN for every command from now on
            server.command({"REPLICAOF", "127.0.0.1", QByteArray::number(freeLoopbackPort())});
    }};
    QStringList ids; // what is asked by name has no cursor that would fail first
    for (int i = 0; i < 15'000; ++i)
        ids += QString::number(i);
    const Result<void> done = store->scan({.ids = ids}, sink);
    QCOMPARE(damaged, 0);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Unreachable);
}

void RedisInterruptionsTest::acknowledgedMessagesSurviveTheServer()
{
    RedisServer server({.config = durable});
    const auto store = openLayout(server);
    QVERIFY(store);
    VERIFY_RESULT(store->write({.id = "a"}, Expect::absent()));
    int acknowledged = 0;
    for (int round = 1; round <= 20; ++round) {
        std::atomic<int> written = acknowledged;
        ErrorCode ended = ErrorCode::Cancelled;
        std::thread writer([&] {
            for (;;) {
                const auto done
                    = store->append({.id = "a", .messages = {{.content = QString::number(written)}}});
                if (!done)
                    ended = done.error().code;
                if (!done)
                    return;
                ++written;
            }
        });
        while (written < acknowledged + 5 * round)
            std::this_thread::sleep_for(1ms);
        server.kill();
        writer.join();
        QCOMPARE(ended, ErrorCode::Unreachable);
        server.start();
        const Result<LoadedSession> loaded = store->load({.id = "a"});
        VERIFY_RESULT(loaded);
        QVERIFY2(loaded->health == Health::Ok, qPrintable(loaded->reason));
        // The one under way may have been made before its answer got lost.
        QVERIFY(loaded->totalMessages == written || loaded->totalMessages == written + 1);
        acknowledged = int(loaded->totalMessages);
    }
}

void RedisInterruptionsTest::loadingEndsWithTheServer()
{
    RedisServer server;
    const auto store = openLayout(server);
    QVERIFY(store);
    std::vector<Message> messages(2000, {.content = QString(500, 'x')});
    VERIFY_RESULT(store->write({.id = "a", .messages = std::move(messages)}, Expect::absent()));
    std::atomic<int> loads = 0;
    Error error;
    std::thread reader([&] {
        while (error.code != ErrorCode::Unreachable) {
            const Result<LoadedSession> loaded = store->load({.id = "a"});
            if (!loaded)
                error = loaded.error();
            else if (loaded->session.messages.size() != 2000)
                return;
            ++loads;
        }
    });
    while (loads < 3)
        std::this_thread::sleep_for(1ms);
    server.kill();
    reader.join();
    QCOMPARE(error.code, ErrorCode::Unreachable);
}

void RedisInterruptionsTest::catalogComesBackWithTheServer()
{
    RedisServer server({.config = durable});
    fill(server, 5000);
    LiveCatalog catalog(server.location("native", "i:"), {});
    catalog.start();
    VERIFY_SOON(catalog.state().phase == StorePhase::Scanning || catalog.state().phase == StorePhase::Live);
    for (int round = 0; round < 2; ++round) { // in the middle of the scan, and of watching
        server.kill();
        COMPARE_SOON(catalog.state().phase, StorePhase::Offline);
        QCOMPARE(catalog.state().error.code, ErrorCode::Unreachable);
        QVERIFY(!catalog.state().retryAt.isNull());
        server.start();
        COMPARE_SOON(catalog.state().phase, StorePhase::Live);
        COMPARE_SOON(catalog.view().size(), 5000 + round);
        const auto store = openLayout(server);
        QVERIFY(store);
        VERIFY_RESULT(store->write({.id = QString("new %1").arg(round)}, Expect::absent()));
        COMPARE_SOON(catalog.view().size(), 5001 + round);
    }
}

QTEST_GUILESS_MAIN(RedisInterruptionsTest)
#include "tst_redisinterruptions.moc"
