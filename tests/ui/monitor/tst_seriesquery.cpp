// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chartsubject.h"
#include "ui/models/historywish.h"

#include "core/metrics/historyfile.h"
#include "tests/support/madesamples.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QTest>

#include <cmath>

using namespace SessionDeck;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 noon = 1'790'000'000;

SeriesQuery sizeLine(qint64 shift = 0)
{
    return {.name = "size", .store = "/store", .metric = "bytes", .shift = shift};
}

Sample sizeSample(qint64 at, double bytes)
{
    return madeSample(at, {{.metric = "bytes", .value = bytes}}, 3'000'000);
}

} // namespace

class SeriesQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void figuresAreInTheUnitsOfCharts()
    {
        Sample sample = madeSample(
            noon,
            {{.metric = "changes", .value = 900, .rate = 12}, {.metric = "sample_time", .value = 2'000'000}},
            3'000'000);
        const auto value = [&](const QByteArray &metric, double percent) {
            return sampleFor({.store = "/store", .metric = metric, .percent = percent}, sample)->mean;
        };
        QCOMPARE(value("changes", 0), 12.0); // the rate of what only grows
        QCOMPARE(value("sample_time", 0), 0.002);
        QVERIFY(std::abs(value("load", 99) - 0.003) < 0.003 * 0.01);
        QVERIFY(!sampleFor({.store = "/store", .metric = "bytes"}, sample));
    }

    void aStoreThatIsNotReachedIsAGap()
    {
        Sample sample{
            .store = "/store", .at = Timestamp::fromMicroseconds(noon * second), .reach = Reach::Down};
        QVERIFY(std::isnan(sampleFor(sizeLine(), sample)->mean));
    }

    void recentSamplesContinueTheHistory()
    {
        RecentSamples recent;
        for (qint64 at = 0; at < 10; ++at)
            recent.add(sizeSample(noon + at, double(at)));
        SeriesRing line;
        line.append(SeriesSample::of((noon + 6) * second, 100)); // what the history has
        addRecent(line, sizeLine(), recent);
        QCOMPARE(line.size(), size_t(4));
        QCOMPARE(line.at(0).mean, 100.0);
        QCOMPARE(line.at(1).time, (noon + 7) * second);
        QCOMPARE(recent.latest("bytes"), 9.0);
        QCOMPARE(recent.latencies("load", 5).count(), 5U);
    }

    void theHistoryIsReadWithItsGapsAndShifted()
    {
        const TemporaryPlace place;
        const QString path = place.path("metrics.db");
        const Result<std::unique_ptr<HistoryFile>> file = HistoryFile::open({.path = path});
        VERIFY_RESULT(file);
        std::vector<Sample> samples;
        for (qint64 at = 0; at < 60; ++at) {
            if (at < 20 || at >= 40)
                samples.push_back(sizeSample(noon + at, double(at)));
        }
        VERIFY_RESULT((*file)->write(samples));
        const Result<std::unique_ptr<MetricsHistory>> history = MetricsHistory::open(path);
        VERIFY_RESULT(history);
        constexpr qint64 hour = 3600;
        SeriesQuery p99 = sizeLine();
        p99.metric = "load";
        p99.percent = 99;
        const Result<HistoryAnswer> answer
            = readHistory(**history,
                          {.range = {.from = noon * second, .to = (noon + 60) * second},
                           .lines = {sizeLine(), p99, sizeLine(hour * second)},
                           .heat = p99},
                          {});
        VERIFY_RESULT(answer);
        QCOMPARE(answer->lines.size(), size_t(3));
        QCOMPARE(answer->lines[0].size(), size_t(41)); // and the gap
        QCOMPARE(answer->lines[0].last().mean, 59.0);
        QVERIFY(std::isnan(answer->lines[0].at(20).mean));
        QVERIFY(std::abs(answer->lines[1].last().mean - 0.003) < 0.003 * 0.01);
        QCOMPARE(answer->lines[2].size(), size_t(0)); // nothing was recorded an hour before
        QVERIFY(!answer->heat.empty());
        const Result<HistoryAnswer> later
            = readHistory(**history,
                          {.range = {.from = (noon + hour) * second, .to = (noon + hour + 60) * second},
                           .lines = {sizeLine(hour * second)}},
                          {});
        VERIFY_RESULT(later);
        QCOMPARE(later->lines[0].last().time, (noon + hour + 59) * second);
    }

    void theOperationOfOthersSaysMoreThanTheProbe()
    {
        RecentSamples recent;
        recent.add(madeSample(noon, {}, -1));
        QCOMPARE(tellingOperation(recent), QByteArray("probe"));
        Sample sample = madeSample(noon + 1, {}, -1);
        for (const char *name : {"server.info", "server.get", "probe"}) {
            OperationFigures &figures = sample.operations.emplace_back(OperationFigures{.operation = name});
            figures.latencies.record(1000, QByteArray(name) == "server.info" ? 90 : 10);
        }
        recent.add(sample);
        QCOMPARE(tellingOperation(recent), QByteArray("server.get"));
        // Rarer, but it is what the server is busy with.
        sample.operations.emplace_back(OperationFigures{.operation = "server.evalsha"})
            .latencies.record(50'000, 2);
        recent.add(sample);
        QCOMPARE(tellingOperation(recent), QByteArray("server.evalsha"));
    }
};

QTEST_GUILESS_MAIN(SeriesQueryTest)
#include "tst_seriesquery.moc"
