// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timestamp.h"
#include "ui/charts/timeticks.h"
#include "ui/charts/valueaxis.h"

#include <QTest>

#include <cmath>

using namespace SessionDeck;

namespace {

QStringList textsOf(const ValueAxis &axis)
{
    QStringList texts;
    for (const AxisTick &tick : axis.ticks)
        texts += tick.text;
    return texts;
}

QStringList timesBetween(const char *from, const char *to, int most)
{
    QStringList texts;
    for (const TimeTick &tick : timeTicks(Timestamp::fromIso(QString(from)).microseconds(),
                                          Timestamp::fromIso(QString(to)).microseconds(), most))
        texts += tick.text;
    return texts;
}

} // namespace

class ChartAxesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        QLocale::setDefault(QLocale::c());
    }

    void figuresReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](ChartUnit unit, double value, const char *text) {
            QTest::newRow(text) << int(unit) << value << QString(text);
        };
        row(ChartUnit::Seconds, 0, "0 s");
        row(ChartUnit::Seconds, 0.0031, "3.1 ms");
        row(ChartUnit::Seconds, 0.00025, "250 µs");
        row(ChartUnit::Seconds, 0.99999, "1 s");
        row(ChartUnit::Seconds, 90, "90 s");
        row(ChartUnit::Seconds, 600, "10 min");
        row(ChartUnit::Bytes, 612e6, "612 MB");
        row(ChartUnit::Share, 0.974, "97.4 %");
        row(ChartUnit::PerSecond, 38, "38/s");
        row(ChartUnit::PerSecond, 0.25, "0.25/s");
        row(ChartUnit::PerSecond, 6'000, "6\u202f000/s");
        row(ChartUnit::PerSecond, 123'456, "123 k/s");
        row(ChartUnit::Count, 84'310, "84\u202f310");
        row(ChartUnit::Count, std::nan(""), "–");
        row(ChartUnit::Count, -2, "−2");
    }

    void figuresReadAsPeopleWriteThem()
    {
        QFETCH(int, unit);
        QFETCH(double, value);
        QTEST(unitText(ChartUnit(unit), value), "text");
    }

    void linearAxesHaveRoundEdges()
    {
        QCOMPARE(textsOf(makeAxis({.unit = ChartUnit::Bytes, .low = 412e6, .high = 731e6})),
                 (QStringList{"0 B", "200 MB", "400 MB", "600 MB", "800 MB"}));
        QCOMPARE(textsOf(makeAxis({.unit = ChartUnit::Share, .low = 0.4, .high = 0.93})),
                 (QStringList{"0 %", "25 %", "50 %", "75 %", "100 %"}));
        const ValueAxis close
            = makeAxis({.unit = ChartUnit::Count, .low = 84'310, .high = 84'316, .fromZero = false});
        QCOMPARE(close.low, 84'310.0);
        QCOMPARE(close.high, 84'316.0);
    }

    void logarithmicAxesHaveDecades()
    {
        const ValueAxis axis = makeAxis(
            {.unit = ChartUnit::Seconds, .scale = ValueScale::Logarithmic, .low = 0.0004, .high = 0.187});
        QCOMPARE(textsOf(axis), (QStringList{"100 µs", "1 ms", "10 ms", "100 ms", "1 s"}));
        QCOMPARE(axis.place(axis.low), 0.0);
        QCOMPARE(axis.place(0.01), 0.5);
        QVERIFY(std::isfinite(axis.place(0)));
        QVERIFY(qAbs(axis.valueAt(axis.place(0.02)) - 0.02) < 1e-9);
    }

    void oddValuesStillMakeAnAxis()
    {
        const double inf = std::numeric_limits<double>::infinity();
        const AxisRequest odd[]
            = {{.low = inf, .high = -inf},
               {.low = 0, .high = 0},
               {.low = 5, .high = 5, .fromZero = false},
               {.low = -3, .high = 8},
               {.high = inf},
               {.low = std::nan(""), .high = 1},
               {.unit = ChartUnit::Seconds, .scale = ValueScale::Logarithmic, .low = -1, .high = 0}};
        for (const AxisRequest &request : odd) {
            const ValueAxis axis = makeAxis(request);
            QVERIFY(axis.high > axis.low);
            QVERIFY(axis.ticks.size() >= 2 && axis.ticks.size() <= 12);
            QVERIFY(std::isfinite(axis.place(1)));
        }
    }

    void timesAreRound()
    {
        QCOMPARE(timesBetween("2026-03-10T11:00:07Z", "2026-03-10T11:01:07Z", 5),
                 (QStringList{"12:00:15", "12:00:30", "12:00:45", "12:01:00"}));
        QCOMPARE(timesBetween("2026-03-10T21:50:00Z", "2026-03-10T23:20:00Z", 5),
                 (QStringList{"23:00", "23:30", "11 Mar"}));
        QCOMPARE(timesBetween("2026-03-10T00:00:00Z", "2026-03-17T00:00:00Z", 8).size(), 7);
        QCOMPARE(timesBetween("2026-01-15T00:00:00Z", "2026-12-31T00:00:00Z", 6),
                 (QStringList{"Apr 2026", "Jul 2026", "Oct 2026"}));
        QCOMPARE(timesBetween("2020-01-15T00:00:00Z", "2026-12-31T00:00:00Z", 4),
                 (QStringList{"2022", "2024", "2026"}));
    }

    void daysBeginAtMidnightAlsoWhenClocksAreSet()
    {
        for (const TimeTick &tick : timeTicks(Timestamp::fromIso(u"2026-03-27T00:00:00Z").microseconds(),
                                              Timestamp::fromIso(u"2026-04-01T00:00:00Z").microseconds(), 8))
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(tick.time / 1000).time(), QTime(0, 0));
    }
};

QTEST_GUILESS_MAIN(ChartAxesTest)
#include "tst_chartaxes.moc"
