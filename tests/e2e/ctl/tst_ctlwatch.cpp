// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctlprocess.h"
#include "tests/support/database.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporaryplace.h"

#include <QTest>

#include <csignal>

using namespace SessionDeck;

/// The stream of changes, whoever makes them.
class CtlWatchTest : public QObject
{
    Q_OBJECT

    TemporaryPlace m_place;

private slots:
    void tellsWhatHappens_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::newRow("json") << "json:" + m_place.path("folder");
        QTest::newRow("sqlite") << "sqlite:" + m_place.path("store.db");
    }

    void tellsWhatHappens()
    {
        QFETCH(QString, uri);
        VERIFY_CODE(ctl({"create", uri, "old"}), 0);
        CtlProcess watch({"watch", uri, "--json"}, ctlEnvironment());
        QVERIFY(watch.complains("Watching"));
        VERIFY_CODE(ctl({"create", uri, "new", "--title", "A\x1b[31m title"}), 0);
        QVERIFY(watch.says("\"change\":\"created\",\"id\":\"new\""));
        VERIFY_CODE(ctl({"append", uri, "old", "--sender", "me", "hello"}), 0);
        QVERIFY(watch.says("\"change\":\"changed\",\"id\":\"old\""));
        VERIFY_CODE(ctl({"delete", uri, "new"}), 0);
        QVERIFY(watch.says("\"change\":\"deleted\",\"id\":\"new\""));
        QCOMPARE(watch.end(SIGTERM), 0);
        // On a slow disk one append may be told of in parts.
        int messages = 0;
        int bytes = 0;
        for (const QJsonObject &line : jsonLines(watch.output())) {
            if (line["change"] == QJsonValue("changed")) {
                messages += line["messages"].toInt();
                bytes += line["bytes"].toInt();
            }
        }
        QCOMPARE(messages, 1);
        QVERIFY(bytes > 0);
    }

    void expiredIsNotDeleted()
    {
        RedisServer server({.tcp = true});
        const QString uri
            = QStringLiteral("redis://127.0.0.1:%1/0?layout=native&prefix=app:").arg(server.port());
        VERIFY_CODE(ctl({"create", uri, "brief"}), 0);
        CtlProcess watch({"watch", uri}, ctlEnvironment());
        QVERIFY(watch.complains("Watching"));
        VERIFY_CODE(ctl({"expire", uri, "brief", "3s"}), 0);
        QVERIFY(watch.says("expired   brief"));
        server.stop();
        QVERIFY(watch.complains("sessiondeckctl: ")); // that it is lost
        server.start();
        QVERIFY(watch.complains("Watching"));
        QCOMPARE(watch.end(SIGINT), 0);
    }

    void textIsHarmless()
    {
        const QString uri = "json:" + m_place.path("texts");
        VERIFY_CODE(ctl({"create", uri, "first"}), 0);
        CtlProcess watch({"watch", uri}, ctlEnvironment());
        QVERIFY(watch.complains("Watching"));
        VERIFY_CODE(ctl({"create", uri, "odd", "--title", "A\x1b[31m title"}), 0);
        QVERIFY(watch.says("A\\x1b[31m title"));
        VERIFY_CODE(ctl({"watch", m_place.path("nowhere")}), 1);
    }
};

QTEST_GUILESS_MAIN(CtlWatchTest)
#include "tst_ctlwatch.moc"
