// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/alertmemory.h"
#include "core/metrics/alertpreview.h"
#include "core/metrics/historyfile.h"
#include "tests/support/madesamples.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace SessionDeck;

namespace {

constexpr qint64 noon = 1'790'000'000 / 3600 * 3600; // a whole hour

Timestamp moment(qint64 seconds)
{
    return Timestamp::fromMicroseconds(seconds * 1'000'000);
}

AlertRule ruleOf(const QString &text)
{
    Result<AlertRule> rule = parseAlertRule(text);
    if (!rule)
        qFatal("%s", qPrintable(describe(rule.error())));
    rule->id = "rule";
    return *rule;
}

Sample bytesAt(qint64 at, double bytes)
{
    return madeSample(at, {{.metric = "bytes", .value = bytes}}, 2'000'000);
}

} // namespace

class AlertMemoryTest : public QObject
{
    Q_OBJECT
private slots:
    void statesSurviveARestart()
    {
        const TemporaryPlace place;
        const QString path = place.path("metrics.db");
        AlertEngine engine({ruleOf("size > 1 GB")});
        {
            const Result<std::unique_ptr<HistoryFile>> file = HistoryFile::open({.path = path});
            VERIFY_RESULT(file);
            const std::vector<AlertState> raised = engine.feed(bytesAt(noon, 2e9));
            QCOMPARE(raised.size(), size_t(1));
            VERIFY_RESULT(keepAlert((*file)->connection(), {moment(noon), raised[0], "size > 1 GB"}));
            const std::optional<AlertState> known = engine.acknowledge("rule", "/store", moment(noon + 5));
            QVERIFY(known);
            QVERIFY(!engine.acknowledge("rule", "/store", moment(noon + 6)));
            QVERIFY(!engine.acknowledge("rule", "/other", moment(noon + 6)));
            VERIFY_RESULT(keepAlert((*file)->connection(), {moment(noon + 5), *known, "size > 1 GB"}));
        }
        const Result<std::unique_ptr<MetricsHistory>> history = MetricsHistory::open(path);
        VERIFY_RESULT(history);
        const Result<std::vector<AlertState>> states = keptAlerts((*history)->connection());
        VERIFY_RESULT(states);
        QCOMPARE(states->size(), size_t(1)); // one line per rule and store
        AlertEngine later({ruleOf("size > 1 GB")});
        later.restore(*states);
        QVERIFY(later.states()[0].status == AlertStatus::Acknowledged);
        QCOMPARE(later.states()[0].raised, moment(noon));
        QVERIFY(later.feed(bytesAt(noon + 60, 2e9)).empty()); // nobody is told twice
        const Result<std::vector<AlertEvent>> events = keptAlertEvents((*history)->connection(), {});
        VERIFY_RESULT(events);
        QCOMPARE(events->size(), size_t(2));
        QVERIFY(events->front().state.status == AlertStatus::Acknowledged);
        QCOMPARE(events->back().at, moment(noon));
        QCOMPARE(events->back().text, "size > 1 GB");
        QCOMPARE(events->back().state.metric, QByteArray("bytes"));
    }

    void eventsAreReadByPages()
    {
        const TemporaryPlace place;
        const Result<std::unique_ptr<HistoryFile>> file
            = HistoryFile::open({.path = place.path("metrics.db")});
        VERIFY_RESULT(file);
        SqliteConnection &kept = (*file)->connection();
        for (int i = 0; i < 10; ++i) {
            const AlertState state{.rule = "rule",
                                   .store = i % 2 == 0 ? "/even" : "/odd",
                                   .status = i < 5 ? AlertStatus::Raised : AlertStatus::Resolved};
            VERIFY_RESULT(keepAlert(kept, {moment(noon), state, QString::number(i)})); // all at one time
        }
        const auto texts = [&kept](const AlertEventQuery &query) {
            QString all;
            for (const AlertEvent &event : keptAlertEvents(kept, query).value_or(std::vector<AlertEvent>()))
                all += event.text;
            return all;
        };
        QCOMPARE(texts({}), QString("9876543210"));
        QCOMPARE(texts({.limit = 3}), QString("987"));
        const qint64 last = keptAlertEvents(kept, {.limit = 3})->back().number;
        QCOMPARE(texts({.below = last, .limit = 3}), QString("654"));
        QCOMPARE(texts({.store = "/odd"}), QString("97531"));
        QCOMPARE(texts({.store = "/odd", .status = AlertStatus::Raised}), QString("31"));
        QCOMPARE(texts({.store = "/none"}), QString());
    }

    void changedRulesForgetAndOthersStay()
    {
        AlertRule one = ruleOf("size > 1 GB");
        AlertRule two = ruleOf("size > 1.5 GB");
        two.id = "two";
        AlertEngine engine({one, two});
        engine.feed(bytesAt(noon, 2e9));
        QCOMPARE(engine.states().size(), size_t(2));
        one.threshold = 3e9;
        engine.setRules({one, two});
        QCOMPARE(engine.states().size(), size_t(1));
        QCOMPARE(engine.states()[0].rule, "two");
        two.enabled = false;
        engine.setRules({one, two});
        QVERIFY(engine.states().empty());
        one.threshold = 1e9;
        one.store = "/elsewhere";
        engine.setRules({one});
        QVERIFY(engine.feed(bytesAt(noon + 1, 2e9)).empty());
        engine.forget("/store");
        QVERIFY(engine.states().empty());
    }

    void previewTellsWhenItWouldHaveBeenRaised()
    {
        const TemporaryPlace place;
        const QString path = place.path("metrics.db");
        std::vector<Sample> samples;
        for (qint64 i = 0; i < 600; ++i) {
            Sample sample = bytesAt(noon + i, i >= 100 && i < 200 ? 2e9 : 5e8);
            if (i >= 300 && i < 330)
                sample.figures.back().value = 0; // "up"
            samples.push_back(std::move(sample));
        }
        const Result<std::unique_ptr<HistoryFile>> file = HistoryFile::open({.path = path});
        VERIFY_RESULT(file);
        VERIFY_RESULT((*file)->write(samples));
        const Result<std::unique_ptr<MetricsHistory>> history = MetricsHistory::open(path);
        VERIFY_RESULT(history);
        const auto preview = [&](const QString &text) {
            const Result<std::vector<AlertPeriod>> periods = previewAlert(
                **history,
                {.rule = ruleOf(text), .store = "/store", .from = moment(noon), .to = moment(noon + 600)});
            return periods.value_or(std::vector<AlertPeriod>(99));
        };
        const std::vector<AlertPeriod> large = preview("size > 1 GB");
        QCOMPARE(large.size(), size_t(1));
        QCOMPARE(large[0].from, moment(noon + 100));
        QCOMPARE(large[0].to, moment(noon + 209));
        QCOMPARE(large[0].worst, 2e9);
        const std::vector<AlertPeriod> lost = preview("unreachable for 10 s");
        QCOMPARE(lost.size(), size_t(1));
        QCOMPARE(lost[0].from, moment(noon + 310));
        QVERIFY(preview("p99 of load > 5 ms").empty());
        const std::vector<AlertPeriod> slow = preview("p99 of load > 1 ms for 1 min");
        QCOMPARE(slow.size(), size_t(1));
        QCOMPARE(slow[0].to, moment(noon + 600)); // to the end
        QVERIFY(preview("size > 5 GB").empty());
    }
};

QTEST_GUILESS_MAIN(AlertMemoryTest)
#include "tst_alertmemory.moc"
