// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/redisserver.h"
#include "tests/support/storerows.h"
#include "tests/support/testresult.h"

using namespace SessionDeck;

namespace {

constexpr auto moment = "4000000000000"; // ms: 2096-10-02T07:06:40Z

std::unique_ptr<SessionStore> openLayout(const RedisServer &server, const QString &layout)
{
    Result<OpenedStore> opened = openStore(server.location(layout, "e:"), {.mode = AccessMode::ReadWrite});
    return opened ? std::move(opened->store) : nullptr;
}

} // namespace

/// Keys of one session that do not expire together: the session would be lost in parts.
class RedisExpiryTest : public QObject
{
    Q_OBJECT
private slots:
    void differentMomentsAreTold_data();
    void differentMomentsAreTold();
    void settingTheExpiryRepairs();
    void sessionsOfAgentsAreChecked();
};

void RedisExpiryTest::differentMomentsAreTold_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("messages");
    QTest::addColumn<QStringList>("told"); // empty: nothing is wrong
    QTest::newRow("never") << QByteArray() << QByteArray() << QStringList();
    QTest::newRow("together") << QByteArray(moment) << QByteArray(moment) << QStringList();
    QTest::newRow("one command after the other")
        << QByteArray(moment) << QByteArray("4000000000900") << QStringList();
    QTest::newRow("only the header") << QByteArray(moment) << QByteArray()
                                     << QStringList{"e:{a}:h expires at 2096-10-02T07:06:40",
                                                    "e:{a}:m never expires"};
    QTest::newRow("only the messages")
        << QByteArray() << QByteArray(moment)
        << QStringList{"e:{a}:h never expires", "e:{a}:m expires at 2096-10-02T07:06:40"};
    QTest::newRow("at different times")
        << QByteArray(moment) << QByteArray("4000000005000") << QStringList{"06:40", "06:45"};
}

void RedisExpiryTest::differentMomentsAreTold()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, messages);
    QFETCH(QStringList, told);
    RedisServer server;
    const auto store = openLayout(server, "native");
    VERIFY_RESULT(store->write({.id = "a", .messages = {{.content = "x"}}}, Expect::absent()));
    VERIFY_RESULT(store->write({.id = "good", .messages = {{.content = "x"}}}, Expect::absent()));
    VERIFY_RESULT(store->write({.id = "empty"}, Expect::absent()));
    server.command({"PEXPIREAT", "e:{empty}:h", moment});
    if (!header.isEmpty())
        server.command({"PEXPIREAT", "e:{a}:h", header});
    if (!messages.isEmpty())
        server.command({"PEXPIREAT", "e:{a}:m", messages});
    const SessionSummary row = listedRow(*store, "a");
    const Result<LoadedSession> loaded = store->load({.id = "a"});
    VERIFY_RESULT(loaded);
    const Health expected = told.isEmpty() ? Health::Ok : Health::Damaged;
    QCOMPARE(row.health, expected);
    QCOMPARE(loaded->health, expected);
    QCOMPARE(loaded->reason, row.reason);
    for (const QString &part : told)
        QVERIFY2(row.reason.contains(part), qPrintable(row.reason));
    QCOMPARE(listedRow(*store, "good").health, Health::Ok);
    QCOMPARE(listedRow(*store, "empty").health, Health::Ok);
}

void RedisExpiryTest::settingTheExpiryRepairs()
{
    RedisServer server;
    const auto store = openLayout(server, "native");
    VERIFY_RESULT(store->write({.id = "a", .messages = {{.content = "x"}}}, Expect::absent()));
    server.command({"PEXPIREAT", "e:{a}:m", moment});
    QCOMPARE(listedRow(*store, "a").health, Health::Damaged);
    VERIFY_RESULT(
        store->append({.id = "a", .messages = {{.content = "y"}}})); // it can be changed all the same
    VERIFY_RESULT(store->setExpiry("a", {}, Expect::anything()));
    QCOMPARE(listedRow(*store, "a").health, Health::Ok);
    QCOMPARE(server.command({"PEXPIRETIME", "e:{a}:m"}), "-1");
}

void RedisExpiryTest::sessionsOfAgentsAreChecked()
{
    RedisServer server;
    server.command(
        {"HSET", "e:a", "session_id", "a", "created_at", "1758687912", "updated_at", "1758687913"});
    server.command({"RPUSH", "e:a:messages", R"({"role":"user","content":"x"})"});
    const auto store = openLayout(server, "openai-agents");
    QVERIFY(store);
    for (const char *key : {"e:a", "e:a:messages"})
        server.command({"PEXPIREAT", key, moment});
    QCOMPARE(listedRow(*store, "a").health, Health::Ok);
    server.command({"SET", "e:a:counter", "1"});
    QCOMPARE(listedRow(*store, "a").health, Health::Damaged);
    QVERIFY(listedRow(*store, "a").reason.contains("e:a:counter never expires"));
    server.command({"PEXPIREAT", "e:a:counter", moment});
    server.command({"PERSIST", "e:a:messages"});
    QVERIFY(listedRow(*store, "a").reason.contains("e:a:messages never expires"));
}

QTEST_GUILESS_MAIN(RedisExpiryTest)
#include "tst_redisexpiry.moc"
