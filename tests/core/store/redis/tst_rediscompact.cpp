// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/redisserver.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"

#include <QTest>

using namespace SessionDeck;

/// What only load() can put into words must not pass for sound on the way to another store.
class RedisCompactTest : public QObject
{
    Q_OBJECT
private slots:
    void soundSessionsAreTold();
    void restIsLeftToLoading_data();
    void restIsLeftToLoading();
    void scriptIsThereWhenItWasForgotten();

private:
    RedisServer m_server;
    std::unique_ptr<SessionStore> m_store = newStore(m_server.location("native", "t:"));
};

void RedisCompactTest::soundSessionsAreTold()
{
    VERIFY_RESULT(m_store->write(richSession("sound", 1000), Expect::absent()));
    const auto told = m_store->loadCompact({.ids = {"sound"}});
    QVERIFY(told.front());
    QCOMPARE(told.front()->session.messages.size(), 1000);
}

void RedisCompactTest::restIsLeftToLoading_data()
{
    QTest::addColumn<int>("messages");
    QTest::addColumn<QByteArrayList>("damage");
    const auto add = [](const char *name, int messages, const QByteArrayList &damage) {
        QTest::newRow(name) << messages << damage;
    };
    add("more records than are read at once", 1001, {"RPUSH", "t:{a}:m", R"({"content":"uncounted"})"});
    add("keys that expire apart", 3, {"PEXPIREAT", "t:{a}:m", "4100000000000"});
    add("a key of another type", 3, {"SET", "t:{a}:m", "no list"});
    add("a header of another type", 3, {"SET", "t:{a}:h", "no hash"});
    add("a time that is none", 3, {"HSET", "t:{a}:h", "created", "yesterday"});
    add("a count that is none", 3, {"HSET", "t:{a}:h", "count", "three"});
    add("a wrong count", 3, {"HSET", "t:{a}:h", "count", "4"});
    add("no size", 3, {"HDEL", "t:{a}:h", "bytes"});
    add("no generation", 3, {"HDEL", "t:{a}:h", "generation"});
    add("metadata that are none", 3, {"HSET", "t:{a}:h", "metadata", "[1]"});
    add("a record that is none", 3, {"LSET", "t:{a}:m", "1", "{\"content\":"});
    add("no header", 3, {"DEL", "t:{a}:h"});
}

void RedisCompactTest::restIsLeftToLoading()
{
    QFETCH(int, messages);
    QFETCH(QByteArrayList, damage);
    m_server.command({"FLUSHALL"});
    VERIFY_RESULT(m_store->write(richSession("a", messages), Expect::absent()));
    m_server.command(damage);
    QVERIFY(!m_store->loadCompact({.ids = {"a"}}).front());
    const Result<LoadedSession> told = m_store->load({.id = "a"});
    QVERIFY(!told || told->health != Health::Ok);
}

void RedisCompactTest::scriptIsThereWhenItWasForgotten()
{
    const CompactSession first{.id = "first"};
    const CompactSession second{.id = "second"};
    const CompactSession *const both[] = {&first, &second};
    for (int time = 0; time < 2; ++time) {
        m_server.command({"FLUSHALL"});
        m_server.command({"SCRIPT", "FLUSH"});
        for (const Result<Revision> &created : m_store->createCompact(both))
            VERIFY_RESULT(created);
    }
    QCOMPARE(m_server.command({"ZCARD", "t:sessiondeck:index"}), "2");
}

QTEST_GUILESS_MAIN(RedisCompactTest)
#include "tst_rediscompact.moc"
