// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/alertsettings.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace SessionDeck;
using namespace std::chrono_literals;

class AlertRuleTest : public QObject
{
    Q_OBJECT
private slots:
    void rulesAreReadAndWrittenBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written"); // empty: the same
        QTest::addColumn<double>("threshold");
        const auto row = [](const char *text, double threshold, const char *written = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(written) << threshold;
        };
        row("p99 of load > 50 ms for 1 min", 50e6);
        row("p99.9 of server.get > 2 s for 5 min", 2e9);
        row("P50  of append>1500us", 1.5e6, "p50 of append > 1.5 ms for 1 min");
        row("size > 2 GB", 2e9);
        row("size > 2.5 GiB", 2.5 * 1024 * 1024 * 1024, "size > 2.68435456 GB");
        row("memory > 80 % of maxmemory", 0.8);
        row("memory>80% of maxmemory for 90 s", 0.8, "memory > 80 % of maxmemory for 90 s");
        row("errors > 0", 0);
        row("unreachable for 10 s", 0);
        row("unreachable", 0);
        row("expiring within 24 h > 100", 100);
        row("expiring within 7 d > 100", 100);
        row("no change for 15 min", 0);
        row("growth > 10 %/h", 0.1);
        row("growth of messages > 200 %/h for 10 min", 2);
        row("disk_free_bytes < 500 MB", 5e8);
        row("evicted_keys > 5/s for 1 h", 5);
        row("hit_ratio < 90 % for 5 min", 0.9);
        row("sample_time > 20 ms", 20e6);
        row("last_save_age > 1 h", 3600);
        row("\"table_bytes:my table\" > 1 MB", 1e6);
    }

    void rulesAreReadAndWrittenBack()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        QFETCH(double, threshold);
        const Result<AlertRule> rule = parseAlertRule(text);
        VERIFY_RESULT(rule);
        QVERIFY(std::abs(rule->threshold - threshold) <= 1e-9 * threshold);
        const QString expected = written.isEmpty() ? text : written;
        QCOMPARE(toText(*rule).remove(' '), QString(expected).remove(' '));
        const Result<AlertRule> again = parseAlertRule(toText(*rule));
        VERIFY_RESULT(again);
        QCOMPARE(toText(*again), toText(*rule));
        QVERIFY(again->subject == rule->subject && again->metric == rule->metric);
        QVERIFY(again->reference == rule->reference && again->duration == rule->duration);
        QVERIFY(std::abs(again->threshold - rule->threshold) <= 1e-9 * threshold);
    }

    void nonsenseIsExplained_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << ""
                                 << "measured";
        QTest::newRow("unknown") << "colour > 5"
                                 << "measured";
        QTest::newRow("no comparator") << "size 2 GB"
                                       << "\">\"";
        QTest::newRow("no number") << "size > big"
                                   << "a number";
        QTest::newRow("no unit") << "size > 2"
                                 << "a unit";
        QTest::newRow("wrong unit") << "size > 2 ms"
                                    << "a unit";
        QTest::newRow("no operation") << "p99 of"
                                      << "operation";
        QTest::newRow("percentile") << "p101 of load > 1 ms"
                                    << "measured";
        QTest::newRow("no duration") << "unreachable for"
                                     << "duration";
        QTest::newRow("negative") << "unreachable for -5 s"
                                  << "duration";
        QTest::newRow("no change") << "no change"
                                   << "for";
        QTest::newRow("share") << "memory > 80 %"
                               << "100 %";
        QTest::newRow("growth") << "growth > 10 %"
                                << "/h";
        QTest::newRow("more") << "errors > 0 and more"
                              << "its end";
        QTest::newRow("horizon") << "expiring within 2 h > 5"
                                 << "24 h";
    }

    void nonsenseIsExplained()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const Result<AlertRule> rule = parseAlertRule(text);
        QVERIFY(!rule);
        QCOMPARE(rule.error().code, ErrorCode::Invalid);
        QVERIFY2(rule.error().message.contains(says), qPrintable(rule.error().message));
    }

    void defaultsAreSound()
    {
        const std::vector<AlertRule> rules = defaultAlertRules();
        QVERIFY(rules.size() >= 6);
        QSet<QString> ids;
        for (const AlertRule &rule : rules) {
            QVERIFY(!rule.metric.isEmpty() && rule.enabled && !rule.id.isEmpty());
            VERIFY_RESULT(parseAlertRule(toText(rule)));
            ids.insert(rule.id);
        }
        QCOMPARE(size_t(ids.size()), rules.size());
    }

    void rulesSurviveARestart()
    {
        const TemporaryPlace place;
        const QString file = place.path("settings.ini");
        {
            QSettings settings(file, QSettings::IniFormat);
            QVERIFY(loadAlertRules(settings) == defaultAlertRules());
            std::vector<AlertRule> rules = defaultAlertRules();
            rules[0].enabled = false;
            rules[1].store = "/srv/chat.db";
            rules[2] = *parseAlertRule(u"size > 1.5 GB for 2 min");
            rules[2].id = "mine";
            rules.pop_back();
            QVERIFY(saveAlertRules(settings, rules));
        }
        QSettings settings(file, QSettings::IniFormat);
        const std::vector<AlertRule> rules = loadAlertRules(settings);
        QCOMPARE(rules.size(), defaultAlertRules().size() - 1);
        QVERIFY(!rules[0].enabled);
        QCOMPARE(rules[1].store, "/srv/chat.db");
        QCOMPARE(toText(rules[2]), "size > 1.5 GB for 2 min");
        QCOMPARE(rules[2].id, "mine");
        QVERIFY(saveAlertRules(settings, {})); // none is an answer too
        QVERIFY(loadAlertRules(settings).empty());
    }
};

QTEST_GUILESS_MAIN(AlertRuleTest)
#include "tst_alertrule.moc"
