// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctlprocess.h"
#include "tests/support/database.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporaryplace.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace SessionDeck;

/// Recording without a window, by real processes that share one history.
class CtlMonitorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryPlace> m_place;
    QProcessEnvironment m_environment;
    QString m_store;

    int samples(const QString &metric = "sessions")
    {
        const CtlRun run = ctl({"metrics", m_store, "--metric", metric, "--json"}, {}, m_environment);
        int count = 0;
        for (const QJsonObject &line : jsonLines(run.output))
            count += line["count"].toInt();
        return count;
    }

private slots:
    void init()
    {
        m_place = std::make_unique<TemporaryPlace>();
        m_environment = ctlEnvironment();
        m_environment.insert("XDG_DATA_HOME", m_place->path("data"));
        m_environment.insert("XDG_CONFIG_HOME", m_place->path("config"));
        m_store = "sqlite:" + m_place->path("store.db");
        VERIFY_CODE(ctl({"create", m_store, "one"}, {}, m_environment), 0);
    }

    void recordsUntilItIsToldToEnd_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void recordsUntilItIsToldToEnd()
    {
        QFETCH(int, signal);
        CtlProcess monitor({"monitor", m_store, "--json"}, m_environment);
        QVERIFY(monitor.says("\"event\":\"up\""));
        QTest::qWait(2500);
        QElapsedTimer end;
        end.start();
        QCOMPARE(monitor.end(signal), 0);
        QVERIFY(end.elapsed() < 2000);
        QVERIFY(samples() >= 2); // those that waited for the next commit as well
        QVERIFY(samples("probe") >= 2);
    }

    void killingItLosesNothingThatWasCommitted()
    {
        CtlProcess monitor({"monitor", m_store}, m_environment);
        QTRY_VERIFY_WITH_TIMEOUT(samples() > 0, 30'000);
        const int before = samples();
        QCOMPARE(monitor.end(SIGKILL), -1);
        QVERIFY(samples() >= before);
        QCOMPARE(queryDatabase(m_place->path("data/sessiondeck/metrics.db"), "PRAGMA integrity_check"),
                 QStringList{"ok"});
        CtlProcess next({"monitor", m_store}, m_environment);
        QTRY_VERIFY_WITH_TIMEOUT(samples() > before, 30'000);
    }

    // One records, the other waits, and takes over when the first one dies.
    void twoShareOneHistory()
    {
        CtlProcess first({"monitor", m_store}, m_environment);
        QTRY_VERIFY_WITH_TIMEOUT(samples() > 0, 30'000);
        CtlProcess second({"monitor", m_store}, m_environment);
        QVERIFY(second.complains("recorded by another"));
        const QString database = m_place->path("data/sessiondeck/metrics.db");
        QCOMPARE(queryDatabase(database, "SELECT max(count) FROM figures_1s"), QStringList{"1"});
        QCOMPARE(first.end(SIGKILL), -1);
        const int before = samples();
        QTRY_VERIFY_WITH_TIMEOUT(samples() > before, 30'000);
    }

    void aLostStoreIsToldAndRaisesAnAlert()
    {
        RedisServer server({.tcp = true});
        server.command({"SET", "session:1", "{\"a\":1}"});
        const QString uri
            = QStringLiteral("redis://127.0.0.1:%1/0?layout=native&prefix=app:").arg(server.port());
        CtlProcess monitor({"monitor", uri, m_store, "--json"}, m_environment);
        QVERIFY(monitor.says("\"event\":\"up\",\"store\":\"redis:"));
        server.stop();
        QVERIFY(monitor.says("\"event\":\"down\",\"store\":\"redis:"));
        QVERIFY(monitor.says("\"event\":\"raised\",\"store\":\"redis:"));
        server.start();
        QVERIFY(monitor.says("\"event\":\"resolved\",\"store\":\"redis:"));
        QCOMPARE(monitor.end(SIGTERM), 0);
        QCOMPARE(queryDatabase(m_place->path("data/sessiondeck/metrics.db"),
                               "SELECT rule, status FROM alert_events ORDER BY id"),
                 (QStringList{"unreachable|raised", "unreachable|resolved"}));
    }

    void whatIsNoStoreIsRefused()
    {
        VERIFY_CODE(ctl({"monitor", m_place->path("nowhere")}, {}, m_environment), 1);
        VERIFY_CODE(ctl({"monitor", m_store, "--interval", "5ms"}, {}, m_environment), 2);
    }
};

QTEST_GUILESS_MAIN(CtlMonitorTest)
#include "tst_ctlmonitor.moc"
