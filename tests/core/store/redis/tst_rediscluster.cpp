// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/redisserver.h"
#include "tests/support/soon.h"
#include "tests/support/storerows.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace SessionDeck;

/// A server that is a cluster of one node: it holds all keys, but refuses scripts over several slots.
class RedisClusterTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void sessionsAreWrittenAndRemoved();
    void ghostsAreRemoved();

private:
    RedisServer m_server{{.config = {"--cluster-enabled", "yes"}}};
    std::unique_ptr<SessionStore> m_store;
};

void RedisClusterTest::initTestCase()
{
    m_server.command({"CLUSTER", "ADDSLOTSRANGE", "0", "16383"});
    VERIFY_SOON(m_server.command({"CLUSTER", "INFO"}).contains("cluster_state:ok"));
    Result<OpenedStore> opened = openStore(m_server.location("native", "t:"), {.mode = AccessMode::Create});
    VERIFY_RESULT(opened);
    m_store = std::move(opened->store);
}

void RedisClusterTest::sessionsAreWrittenAndRemoved()
{
    for (const char *id : {"a", "b"})
        VERIFY_RESULT(
            m_store->write({.id = id, .messages = {{.sender = "A", .content = "x"}}}, Expect::absent()));
    const Result<LoadedSession> loaded = m_store->load({.id = "a"});
    VERIFY_RESULT(loaded);
    VERIFY_RESULT(m_store->remove("a", Expect::at(loaded->revision)));
    QCOMPARE(listedIds(*m_store), QStringList{"b"});
    QCOMPARE(m_server.command({"ZCARD", "t:sessiondeck:index"}), "1");
    QCOMPARE(m_store->remove("a", Expect::anything()).error().code, ErrorCode::NotFound);
}

void RedisClusterTest::ghostsAreRemoved()
{
    m_server.command({"ZADD", "t:sessiondeck:index", "1", "gone"});
    QCOMPARE(listedRow(*m_store, "gone").health, Health::Ghost);
    VERIFY_RESULT(m_store->remove("gone", Expect::anything()));
    QCOMPARE(m_server.command({"ZSCORE", "t:sessiondeck:index", "gone"}), "");
}

QTEST_GUILESS_MAIN(RedisClusterTest)
#include "tst_rediscluster.moc"
