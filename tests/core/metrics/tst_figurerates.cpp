// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/figurerates.h"

#include <QTest>

#include <cmath>

using namespace SessionDeck;
using namespace std::chrono_literals;

namespace {

// The rate of the only counter after one more look.
double rateOf(FigureRates &rates, double total, std::chrono::nanoseconds time,
              const QByteArray &run = "run 1")
{
    const std::vector<SampledFigure> figures = rates.follow(
        {.incarnation = run, .figures = {{"evicted_keys", total}}}, BootClock::time_point(time));
    return figures.at(0).rate;
}

} // namespace

class FigureRatesTest : public QObject
{
    Q_OBJECT
private slots:
    void totalsBecomeRates()
    {
        FigureRates rates;
        QVERIFY(std::isnan(rateOf(rates, 1000, 0s)));
        QCOMPARE(rateOf(rates, 1100, 2s), 50.0);
        QCOMPARE(rateOf(rates, 1100, 3s), 0.0);
    }

    void gaugesHaveNoRate()
    {
        FigureRates rates;
        for (int i = 0; i < 2; ++i) {
            const auto figures = rates.follow({.figures = {{"sessions", 5}, {"no such metric", 1}}},
                                              BootClock::time_point(i * 1s));
            QCOMPARE(figures.size(), size_t(1));
            QCOMPARE(figures[0].value, 5.0);
            QVERIFY(std::isnan(figures[0].rate));
        }
    }

    void aResetGivesNoRateOnce()
    {
        FigureRates rates;
        rateOf(rates, 1'000'000, 0s);
        QVERIFY(std::isnan(rateOf(rates, 10, 1s))); // CONFIG RESETSTAT
        QCOMPARE(rateOf(rates, 30, 2s), 20.0);
    }

    // The new server may have counted beyond the old one's total already: only its name tells.
    void aRestartGivesNoRateOnce()
    {
        FigureRates rates;
        rateOf(rates, 100, 0s);
        QVERIFY(std::isnan(rateOf(rates, 90'000, 1s, "run 2")));
        QCOMPARE(rateOf(rates, 90'005, 2s, "run 2"), 5.0);
    }

    // The boot clock goes on while the machine sleeps: what happened meanwhile spreads over that time.
    void sleepIsNoPeak()
    {
        FigureRates rates;
        rateOf(rates, 0, 0s);
        QCOMPARE(rateOf(rates, 100, 1s), 100.0);
        QCOMPARE(rateOf(rates, 100 + 3600 * 100, 1s + 1h), 100.0);
    }

    void aMissedLookIsSpread()
    {
        FigureRates rates;
        rateOf(rates, 0, 0s);
        QVERIFY(rates.follow({.incarnation = "run 1"}, BootClock::time_point(1s)).empty());
        QCOMPARE(rateOf(rates, 100, 2s), 50.0);
    }

    // Two looks at almost the same time (a timer that fires late and then in time) tell nothing.
    void noSpanNoRate()
    {
        FigureRates rates;
        rateOf(rates, 0, 0s);
        QVERIFY(std::isnan(rateOf(rates, 5, 0s)));
        QVERIFY(std::isnan(rateOf(rates, 6, 1ms)));
        QCOMPARE(rateOf(rates, 10, 1s), 10.0);
    }

    void serverLatenciesAreDifferences()
    {
        FigureRates rates;
        FigureSet set{.incarnation = "run 1", .latencies = {{.work = "get"}}};
        set.latencies[0].total.record(1'000, 50);
        QVERIFY(rates.followLatencies(set).empty()); // of all the time before
        set.latencies[0].total.record(2'000, 3);
        const std::vector<OperationFigures> fresh = rates.followLatencies(set);
        QCOMPARE(fresh.size(), size_t(1));
        QCOMPARE(fresh[0].operation, QByteArray("server.get"));
        QCOMPARE(fresh[0].latencies.count(), quint64(3));
        QVERIFY(rates.followLatencies(set).empty());
        LatencyHistogram restarted;
        restarted.record(1'000, 4);
        QVERIFY(rates.followLatencies({.incarnation = "run 2", .latencies = {{"get", restarted}}}).empty());
    }

    void memoryAndHitsAreShares()
    {
        std::vector<SampledFigure> figures{{.metric = "used_memory", .value = 80},
                                           {.metric = "maxmemory", .value = 100},
                                           {.metric = "keyspace_hits", .rate = 9},
                                           {.metric = "keyspace_misses", .rate = 1}};
        addDerivedFigures(figures);
        QCOMPARE(figures.size(), size_t(6));
        QCOMPARE(figures[4].value, 0.8);
        QCOMPARE(figures[5].value, 0.9);
        std::vector<SampledFigure> unlimited{{.metric = "used_memory", .value = 80},
                                             {.metric = "maxmemory", .value = 0},
                                             {.metric = "keyspace_hits", .rate = 0},
                                             {.metric = "keyspace_misses", .rate = 0}};
        addDerivedFigures(unlimited);
        QCOMPARE(unlimited.size(), size_t(4));
    }
};

QTEST_GUILESS_MAIN(FigureRatesTest)
#include "tst_figurerates.moc"
