// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/alertengine.h"
#include "tests/support/alertstory.h"

#include <QTest>

using namespace SessionDeck;

namespace {

Sample unreachable()
{
    Sample sample = madeSample(0, {});
    sample.reach = Reach::Down;
    return sample;
}

} // namespace

class AlertEngineTest : public QObject
{
    Q_OBJECT
private slots:
    void raisesAtOnceWithoutADuration()
    {
        AlertStory story("size > 2 GB");
        story.figure("bytes", 2e9, 5);
        QCOMPARE(story.events, QStringList());
        story.figure("bytes", 2.1e9, 30);
        QCOMPARE(story.events, QStringList{"6 raised"});
        const std::vector<AlertState> states = story.engine.states();
        QCOMPARE(states.size(), size_t(1));
        QCOMPARE(states[0].value, 2.1e9);
        QCOMPARE(states[0].times, 1);
        QCOMPARE(states[0].raised.microseconds(), 6'000'000);
        QCOMPARE(states[0].metric, QByteArray("bytes"));
    }

    // A value that swings around the threshold is one alert, not a storm.
    void hysteresisHoldsAnAlertUntilItIsReallyOver()
    {
        AlertStory story("size > 2 GB");
        for (int i = 0; i < 50; ++i)
            story.figure("bytes", i % 2 == 0 ? 2.05e9 : 1.95e9);
        QCOMPARE(story.events, QStringList{"1 raised"});
        story.figure("bytes", 1.95e9, 60); // better, but within 5 %
        QCOMPARE(story.events.size(), 1);
        story.figure("bytes", 1.8e9, 9);
        QCOMPARE(story.events.size(), 1);
        story.figure("bytes", 1.8e9);
        QCOMPARE(story.events.last(), "120 resolved");
        story.figure("bytes", 2.2e9);
        QCOMPARE(story.events.last(), "121 raised");
        QCOMPARE(story.engine.states()[0].times, 2);
        QCOMPARE(story.engine.states().size(), size_t(1));
    }

    void mustHoldForItsDuration()
    {
        AlertStory story("unreachable for 10 s");
        story.feed(unreachable(), 8);
        story.feed(madeSample(0, {}));
        story.feed(unreachable(), 10);
        QCOMPARE(story.events, QStringList());
        story.feed(unreachable());
        QCOMPARE(story.events, QStringList{"20 raised"});
        story.feed(madeSample(0, {}), 10);
        QCOMPARE(story.events, (QStringList{"20 raised", "30 resolved"}));
    }

    void belowIsTheOtherWayRound()
    {
        AlertStory story("disk_free_bytes < 500 MB");
        story.figure("disk_free_bytes", 6e8, 3);
        story.figure("disk_free_bytes", 4e8, 3);
        story.figure("disk_free_bytes", 5.1e8, 20);
        story.figure("disk_free_bytes", 6e8, 20);
        QCOMPARE(story.events, (QStringList{"4 raised", "36 resolved"}));
    }

    void percentilesAreOfTheWholeWindow()
    {
        AlertStory story("p99 of load > 50 ms for 1 min");
        story.feed(madeSample(0, {}, 1'000'000), 70);
        QCOMPARE(story.events, QStringList());
        story.feed(madeSample(0, {}, 60'000'000)); // one in sixty is more than one in a hundred
        QCOMPARE(story.events, QStringList{"71 raised"});
        story.feed(madeSample(0, {}, 1'000'000), 59);
        QCOMPARE(story.events.size(), 1);
        story.feed(madeSample(0, {}, 1'000'000), 10);
        QCOMPARE(story.events.last(), "140 resolved");
        AlertStory early("p99 of load > 50 ms for 1 min");
        early.feed(madeSample(0, {}, 60'000'000), 59); // no window of a minute yet
        QCOMPARE(early.events, QStringList());
    }

    void sharesNeedBothFigures()
    {
        AlertStory story("memory > 80 % of maxmemory");
        story.figure("used_memory", 100, 3);
        QCOMPARE(story.events, QStringList());
        const auto both = [](double used, double limit) {
            return madeSample(
                0, {{.metric = "used_memory", .value = used}, {.metric = "maxmemory", .value = limit}});
        };
        story.feed(both(90, 0)); // no limit
        story.feed(both(70, 100));
        QCOMPARE(story.events, QStringList());
        story.feed(both(81, 100));
        QCOMPARE(story.events, QStringList{"6 raised"});
    }

    void growthIsPerHour()
    {
        AlertStory story("growth > 10 %/h");
        for (int i = 0; i < 290; ++i)
            story.figure("bytes", 1e9 * (1 + i * 0.2 / 3600)); // 20 % an hour
        QCOMPARE(story.events, QStringList()); // five minutes say something about an hour, less does not
        for (int i = 290; i < 400; ++i)
            story.figure("bytes", 1e9 * (1 + i * 0.2 / 3600));
        QCOMPARE(story.events, QStringList{"301 raised"});
        AlertStory slow("growth > 10 %/h");
        for (int i = 0; i < 800; ++i)
            slow.figure("bytes", 1e9 * (1 + i * 0.05 / 3600));
        QCOMPARE(slow.events, QStringList());
    }

    void errorsAndStillnessAreSeen()
    {
        AlertStory errors("errors > 0");
        Sample failing = madeSample(0, {}, 1000);
        errors.feed(failing, 3);
        failing.operations[0].failed = 1;
        errors.feed(failing);
        QCOMPARE(errors.events, QStringList{"4 raised"});
        AlertStory still("no change for 15 min");
        still.figure("changes", 0, 600);
        still.figure("changes", 2);
        still.figure("changes", 0, 900);
        QCOMPARE(still.events, QStringList());
        still.figure("changes", 0);
        QCOMPARE(still.events, QStringList{"1502 raised"});
    }
};

QTEST_GUILESS_MAIN(AlertEngineTest)
#include "tst_alertengine.moc"
