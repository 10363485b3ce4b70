// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historyfile.h"
#include "core/store/storekey.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/madesamples.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QTest>
#include <QUrl>

#include <csignal>

using namespace SessionDeck;

/// The figures of a store on the command line: as they are now, and as they were.
class CtlMetricsTest : public QObject
{
    Q_OBJECT

    TemporaryPlace m_place;
    QProcessEnvironment m_environment = ctlEnvironment();
    QString m_path = m_place.path("store.db");

    CtlRun run(const QStringList &arguments) const
    {
        return ctl(arguments, {}, m_environment);
    }

private slots:
    void initTestCase()
    {
        m_environment.insert("XDG_DATA_HOME", m_place.path("data"));
        m_environment.insert("XDG_CONFIG_HOME", m_place.path("config"));
        VERIFY_CODE(run({"create", "sqlite:" + m_path, "one"}), 0);
        std::vector<Sample> samples;
        const qint64 now = Timestamp::now().microseconds() / 1'000'000;
        for (qint64 ago : {50, 49, 48, 20, 19}) {
            Sample sample = madeSample(now - ago, {{.metric = "sessions", .value = double(ago)}}, 2'000'000);
            sample.store = storeKey({.driver = "sqlite", .path = m_path});
            samples.push_back(std::move(sample));
        }
        const auto file = HistoryFile::open({.path = m_place.path("data/sessiondeck/metrics.db")});
        VERIFY_RESULT(file);
        VERIFY_RESULT((*file)->write(samples));
    }

    void historyIsPrintedAsJson()
    {
        const CtlRun all = run({"metrics", m_path, "--json"}); // a bare path is the same store
        VERIFY_CODE(all, 0);
        const CtlRun one
            = run({"metrics", "sqlite:" + m_path, "--metric", "sessions", "--since", "5m", "--json"});
        VERIFY_CODE(one, 0);
        const QList<QJsonObject> lines = jsonLines(one.output);
        QCOMPARE(lines.size(), 5);
        QVERIFY(jsonLines(all.output).size() > lines.size());
        QCOMPARE(lines[0]["metric"].toString(), "sessions");
        QCOMPARE(lines[0]["mean"].toDouble(), 50.0);
        QCOMPARE(lines[2]["gap"].toBool(), false);
        QCOMPARE(lines[3]["gap"].toBool(), true);
        const CtlRun loads = run({"metrics", m_path, "--metric", "load", "--json"});
        VERIFY_CODE(loads, 0);
        QCOMPARE(jsonLines(loads.output).size(), 5);
        const double p99 = jsonLines(loads.output)[0]["p99"].toDouble();
        QVERIFY(std::abs(p99 - 2e6) <= 0.01 * 2e6);
    }

    void historyIsPrintedAsCsv()
    {
        const CtlRun csv = run({"metrics", m_path, "--metric", "sessions", "--csv"});
        VERIFY_CODE(csv, 0);
        const QByteArrayList lines = csv.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0], "at,name,span,count,min,max,mean,p50,p95,p99,gap");
        QCOMPARE(lines[1].count(','), lines[0].count(','));
        QVERIFY(lines[1].endsWith(",sessions,1,1,50,50,50,,,,false"));
    }

    void historyIsPrintedForPeople()
    {
        const CtlRun text = run({"metrics", m_path});
        VERIFY_CODE(text, 0);
        QVERIFY(text.output.contains("sessions"));
        QVERIFY(text.output.contains("p99 2"));
        VERIFY_CODE(run({"metrics", m_path, "--metric", "colour"}), 2);
        VERIFY_CODE(run({"metrics", m_path, "--since", "tomorrow"}), 2);
        VERIFY_CODE(run({"metrics", m_place.path("other.db")}), 1);
    }

    void prometheusReadsTheFiguresOfNow()
    {
        const CtlRun now = run({"metrics", m_path, "--prometheus"});
        VERIFY_CODE(now, 0);
        const QString store = "{store=\"" + m_path + "\"";
        const QString text = QString::fromUtf8(now.output);
        const QStringList expected{
            "# TYPE sessiondeck_sessions gauge\nsessiondeck_sessions" + store + "} 1\n",
            "# TYPE sessiondeck_busy_retries_total counter\n",
            "sessiondeck_table_bytes" + store + ",part=\"sessions\"} ",
            "sessiondeck_up" + store + "} 1\n",
            "sessiondeck_operation_duration_seconds_count" + store + ",operation=\"probe\"} 1\n",
        };
        for (const QString &piece : expected)
            QVERIFY2(text.contains(piece), qPrintable(piece));
        QStringList headings = text.split('\n').filter("# TYPE ");
        QVERIFY(headings.size() > 10);
        QCOMPARE(headings.removeDuplicates(), 0); // all of a metric stands together
        const QString odd
            = "sqlite:" + QString::fromLatin1(QUrl::toPercentEncoding(m_place.path("a\"b\\c.db"), "/"));
        VERIFY_CODE(run({"create", odd, "one"}), 0);
        const CtlRun escaped = run({"metrics", odd, "--prometheus"});
        VERIFY_CODE(escaped, 0);
        QVERIFY(escaped.output.contains("a\\\"b\\\\c.db\""));
    }

    void statsGoOn()
    {
        CtlProcess stats({"stats", m_path, "--watch", "--interval", "1s", "--json"}, m_environment);
        QVERIFY(stats.says("\"sessions\":1"));
        VERIFY_CODE(run({"create", m_path, "two"}), 0);
        QVERIFY(stats.says("\"sessions\":2"));
        QCOMPARE(stats.end(SIGINT), 0);
        const QJsonObject first = jsonLines(stats.output()).first();
        QCOMPARE(first["state"].toString(), "up");
        QVERIFY(first["operations"].toObject()["probe"].toObject()["p50"].toDouble() > 0);
        CtlProcess text({"stats", m_path, "--watch"}, m_environment);
        QVERIFY(text.says("Probe ms"));
        QVERIFY(text.says("up"));
        QCOMPARE(text.end(SIGTERM), 0);
        VERIFY_CODE(run({"stats", m_path, "--interval", "1s"}), 2);
    }
};

QTEST_GUILESS_MAIN(CtlMetricsTest)
#include "tst_ctlmetrics.moc"
