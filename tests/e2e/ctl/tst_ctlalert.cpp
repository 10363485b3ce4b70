// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/alertsettings.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/database.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporaryplace.h"

#include <QTest>

#include <csignal>

using namespace SessionDeck;

/// Alerts without a window, by the rules of the window.
class CtlAlertTest : public QObject
{
    Q_OBJECT
private slots:
    void aLostStoreIsToldAndRaisesAnAlert()
    {
        const TemporaryPlace place;
        QProcessEnvironment environment = ctlEnvironment();
        environment.insert("XDG_DATA_HOME", place.path("data"));
        environment.insert("XDG_CONFIG_HOME", place.path("config"));
        AlertRule rule = parseAlertRule(u"unreachable for 2 s").value();
        rule.id = "lost";
        {
            QSettings settings(place.path("config/SessionDeck/SessionDeck.conf"), QSettings::IniFormat);
            QVERIFY(saveAlertRules(settings, {rule}));
        }
        const QString other = "sqlite:" + place.path("store.db");
        VERIFY_CODE(ctl({"create", other, "one"}, {}, environment), 0);
        RedisServer server({.tcp = true});
        server.command({"SET", "session:1", "{\"a\":1}"});
        const QString uri
            = QStringLiteral("redis://127.0.0.1:%1/0?layout=native&prefix=app:").arg(server.port());
        CtlProcess monitor({"monitor", uri, other, "--json"}, environment);
        QVERIFY(monitor.says("\"event\":\"up\",\"store\":\"redis:"));
        server.stop();
        QVERIFY(monitor.says("\"event\":\"down\",\"store\":\"redis:"));
        QVERIFY(monitor.says("\"event\":\"raised\",\"store\":\"redis:"));
        server.start();
        QVERIFY(monitor.says("\"event\":\"resolved\",\"store\":\"redis:"));
        QCOMPARE(monitor.end(SIGTERM), 0);
        QCOMPARE(queryDatabase(place.path("data/sessiondeck/metrics.db"),
                               "SELECT rule, status FROM alert_events ORDER BY id"),
                 (QStringList{"lost|raised", "lost|resolved"}));
    }
};

QTEST_GUILESS_MAIN(CtlAlertTest)
#include "tst_ctlalert.moc"
