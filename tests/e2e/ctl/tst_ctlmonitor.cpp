// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/savedstores.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/database.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace SessionDeck;
using namespace std::chrono_literals;

/// Recording without a window, by real processes that share one history.
class CtlMonitorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryPlace> m_place;
    QProcessEnvironment m_environment;
    QString m_store;

    QList<QJsonObject> recorded(const QString &place, const QString &metric)
    {
        return jsonLines(ctl({"metrics", place, "--metric", metric, "--json"}, {}, m_environment).output);
    }
    int samples(const QString &metric = "sessions")
    {
        int count = 0;
        for (const QJsonObject &line : recorded(m_store, metric))
            count += line["count"].toInt();
        return count;
    }
    // As somebody does in the window.
    void chooseInWindow(const SavedStore &store)
    {
        QSettings settings(m_place->path("config/SessionDeck/SessionDeck.conf"), QSettings::IniFormat);
        saveStores(settings, {.stores = {store}});
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
        const QString folder = m_place->path("folder");
        VERIFY_CODE(ctl({"create", "json:" + folder, "two"}, {}, m_environment), 0);
        CtlProcess monitor({"monitor", m_store, folder, "--json"}, m_environment);
        QVERIFY(monitor.says("\"event\":\"up\",\"store\":\"" + m_place->path("store.db").toUtf8()));
        QVERIFY(monitor.says("\"event\":\"up\",\"store\":\"" + folder.toUtf8()));
        QVERIFY(QDir().rename(folder, folder + "-away"));
        QVERIFY(monitor.says("\"event\":\"down\",\"store\":\"" + folder.toUtf8()));
        QCOMPARE(monitor.end(signal), 0);
        const QList<QJsonObject> up = recorded(folder, "up");
        // What was seen last as well, for which no commit had come yet.
        QVERIFY(std::ranges::find(up, QJsonValue(0), [](const QJsonObject &at) { return at["min"]; })
                != up.end());
        QVERIFY(samples("probe") > 0);
    }

    void killingItLosesNothingThatWasCommitted()
    {
        CtlProcess monitor({"monitor", m_store}, m_environment);
        VERIFY_SOON(samples() > 0);
        const int before = samples();
        QCOMPARE(monitor.end(SIGKILL), -1);
        QVERIFY(samples() >= before);
        QCOMPARE(queryDatabase(m_place->path("data/sessiondeck/metrics.db"), "PRAGMA integrity_check"),
                 QStringList{"ok"});
        const int kept = samples();
        CtlProcess next({"monitor", m_store}, m_environment);
        VERIFY_SOON(samples() > kept);
    }

    // One records, the other waits, and takes over when the first one dies.
    void twoShareOneHistory()
    {
        CtlProcess first({"monitor", m_store}, m_environment);
        VERIFY_SOON(samples() > 0);
        CtlProcess second({"monitor", m_store}, m_environment);
        QVERIFY(second.complains("recorded by another"));
        const QString database = m_place->path("data/sessiondeck/metrics.db");
        const int beside = samples();
        VERIFY_SOON(samples() >= beside + 6);
        // One looks once a second, perhaps at its beginning and then at its end; two would have looked twice.
        QCOMPARE(queryDatabase(database,
                               "SELECT series FROM figures_1s GROUP BY series"
                               " HAVING sum(count) > max(at) - min(at) + 2"),
                 QStringList());
        QCOMPARE(first.end(SIGKILL), -1);
        const int before = samples();
        VERIFY_SOON(samples() > before);
    }

    void theNameAndThePaceAreThoseOfTheWindow()
    {
        const StoreLocation location{.driver = "sqlite", .path = m_place->path("store.db")};
        chooseInWindow({.name = "My store", .location = location, .pace = {.shown = 1h}});
        CtlProcess seldom({"stats", "My store", "--watch", "--json"}, m_environment);
        QVERIFY(seldom.says("\"sessions\""));
        CtlProcess often({"stats", "My store", "--watch", "--json", "--interval", "1s"}, m_environment);
        VERIFY_SOON(often.output().count('\n') >= 3);
        QCOMPARE(seldom.output().count('\n'), 1);
    }

    void whatIsNoStoreIsRefused()
    {
        VERIFY_CODE(ctl({"monitor", m_place->path("nowhere")}, {}, m_environment), 1);
        VERIFY_CODE(ctl({"monitor", m_store, "--interval", "5ms"}, {}, m_environment), 2);
    }
};

QTEST_GUILESS_MAIN(CtlMonitorTest)
#include "tst_ctlmonitor.moc"
