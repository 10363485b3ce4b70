// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/redisserver.h"

#include <QFileInfo>
#include <QTest>

using namespace SessionDeck;

class RedisServerTest : public QObject
{
    Q_OBJECT
private slots:
    void answersOnItsSocketAndComesBack();
    void listensOnAPortAndAsksForThePassword();
    void leavesNothingRunning();
};

void RedisServerTest::answersOnItsSocketAndComesBack()
{
    RedisServer server;
    QCOMPARE(server.command({"SET", "a b", QByteArray("\0x", 2)}), "OK");
    QCOMPARE(server.command({"GET", "a b"}), QByteArray("\0x", 2));
    QVERIFY(server.command({"GET", "none"}).isNull());
    QVERIFY(server.command({"HGET", "a b", "x"}).startsWith("-WRONGTYPE"));
    server.pipeline({{"RPUSH", "l", "1", "2"}, {"INCR", "n"}});
    QCOMPARE(server.command({"LRANGE", "l", "0", "-1"}), "1 2");
    server.kill();
    server.start();
    QCOMPARE(server.command({"DBSIZE"}), "0");
}

void RedisServerTest::listensOnAPortAndAsksForThePassword()
{
    RedisServer server({.tcp = true, .password = "hush"});
    QVERIFY(server.port() != 0);
    QCOMPARE(server.command({"PING"}), "PONG");
    QCOMPARE(server.command({"CONFIG", "GET", "port"}), "port " + QByteArray::number(server.port()));
}

void RedisServerTest::leavesNothingRunning()
{
    QString process;
    {
        RedisServer server;
        process = QStringLiteral("/proc/%1").arg(server.processId());
        QVERIFY(QFileInfo::exists(process));
    }
    QVERIFY(!QFileInfo::exists(process));
}

QTEST_GUILESS_MAIN(RedisServerTest)
#include "tst_redisserver.moc"
