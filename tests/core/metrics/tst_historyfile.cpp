// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historyfile.h"
#include "tests/support/database.h"
#include "tests/support/madesamples.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QFileInfo>
#include <QTest>

using namespace SessionDeck;

namespace {

constexpr qint64 noon = 1'790'000'000 / 3600 * 3600; // a whole hour
constexpr qint64 day = 24 * 3600;

std::unique_ptr<HistoryFile> opened(const QString &path)
{
    Result<std::unique_ptr<HistoryFile>> file = HistoryFile::open({.path = path});
    if (!file)
        qFatal("%s", qPrintable(describe(file.error())));
    return std::move(*file);
}

// One sample a second with a value that is its own second within the hour.
std::vector<Sample> ramp(qint64 from, qint64 count)
{
    std::vector<Sample> samples;
    for (qint64 i = 0; i < count; ++i)
        samples.push_back(
            madeSample(from + i, {{.metric = "sessions", .value = double(i % 3600)}}, 1000 * i));
    return samples;
}

} // namespace

class HistoryFileTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWrittenIsRead()
    {
        const TemporaryPlace place;
        const QString path = place.path("deep/metrics.db");
        VERIFY_RESULT(opened(path)->write(ramp(noon, 100)));
        const std::vector<HistoryPoint> points = keptPoints(path, "sessions", noon, noon + 99);
        QCOMPARE(points.size(), size_t(100));
        QCOMPARE(points[42].at.microseconds(), (noon + 42) * 1'000'000);
        QCOMPARE(points[42].mean, 42.0);
        QCOMPARE(points[42].count, 1);
        QVERIFY(std::ranges::none_of(points, &HistoryPoint::gapBefore));
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(keptPoints(path, "sessions", noon - 50, noon - 1).empty());
        QVERIFY(keptPoints(path, "no such", noon, noon + 99).empty());
    }

    void pointsAreMergedToTheWidth()
    {
        const TemporaryPlace place;
        const QString path = place.path("metrics.db");
        VERIFY_RESULT(opened(path)->write(ramp(noon, 600)));
        const std::vector<HistoryPoint> points = keptPoints(path, "sessions", noon, noon + 599, 10);
        QVERIFY(points.size() <= 11);
        QCOMPARE(points.front().min, 0.0);
        QCOMPARE(points.back().max, 599.0);
        qint64 count = 0;
        double sum = 0;
        for (const HistoryPoint &point : points) {
            count += point.count;
            sum += point.mean * double(point.count);
        }
        QCOMPARE(count, 600);
        QCOMPARE(sum, 599.0 * 600 / 2);
    }

    // Every tier tells the same story, whichever is asked.
    void rollingUpKeepsMinimumMaximumMeanAndCount()
    {
        const TemporaryPlace place;
        const QString path = place.path("metrics.db");
        const std::unique_ptr<HistoryFile> file = opened(path);
        for (qint64 part = 0; part < 2 * 3600; part += 300)
            VERIFY_RESULT(file->write(ramp(noon + part, 300)));
        for (const int points : {7200, 720, 120, 2}) {
            qint64 count = 0;
            double least = 1e9;
            double most = -1;
            double sum = 0;
            for (const HistoryPoint &point : keptPoints(path, "sessions", noon, noon + 7199, points)) {
                count += point.count;
                least = std::min(least, point.min);
                most = std::max(most, point.max);
                sum += point.mean * double(point.count);
            }
            QCOMPARE(count, 7200);
            QCOMPARE(least, 0.0);
            QCOMPARE(most, 299.0);
            QVERIFY(std::abs(sum / 7200 - 149.5) < 1e-6);
        }
        QVERIFY(queryDatabase(path, "SELECT count(*) FROM figures_1h").front().toInt() >= 2);
    }

    void latenciesAreMerged()
    {
        const TemporaryPlace place;
        const QString path = place.path("metrics.db");
        const std::unique_ptr<HistoryFile> file = opened(path);
        for (qint64 part = 0; part < 3600; part += 600)
            VERIFY_RESULT(file->write(ramp(noon + part, 600)));
        const Result<std::unique_ptr<MetricsHistory>> history = MetricsHistory::open(path);
        VERIFY_RESULT(history);
        for (const int wanted : {3600, 60, 1}) {
            const Result<std::vector<LatencyPoint>> points
                = (*history)->latencies({.store = "/store",
                                         .metric = "load",
                                         .from = Timestamp::fromMicroseconds(noon * 1'000'000),
                                         .to = Timestamp::fromMicroseconds((noon + 3599) * 1'000'000),
                                         .maxPoints = wanted});
            VERIFY_RESULT(points);
            LatencyHistogram all;
            for (const LatencyPoint &point : *points)
                all.merge(point.latencies);
            QCOMPARE(all.count(), quint64(3600));
            QVERIFY(std::abs(double(all.percentile(50)) - 299'000) < 0.011 * 299'000);
        }
        QCOMPARE(*(*history)->operationsOf("/store"), std::vector<QByteArray>{"load"});
        QCOMPARE((*history)->metricsOf("/store")->size(), size_t(2));
        QCOMPARE((*history)->stores()->front().first.microseconds(), noon * 1'000'000);
    }

    void gapsAreGaps()
    {
        const TemporaryPlace place;
        const QString path = place.path("metrics.db");
        const std::unique_ptr<HistoryFile> file = opened(path);
        VERIFY_RESULT(file->write(ramp(noon, 60)));
        VERIFY_RESULT(file->write(ramp(noon + 120, 60)));
        for (const int points : {200, 18}) {
            int gaps = 0;
            for (const HistoryPoint &point : keptPoints(path, "sessions", noon, noon + 179, points))
                gaps += point.gapBefore ? 1 : 0;
            QCOMPARE(gaps, 1);
        }
    }

    void countersAreKeptAsRates()
    {
        const TemporaryPlace place;
        const QString path = place.path("metrics.db");
        VERIFY_RESULT(opened(path)->write({madeSample(noon, {{"evicted_keys", 1e6, notKnown}}),
                                           madeSample(noon + 1, {{"evicted_keys", 1e6 + 5, 5}})}));
        const std::vector<HistoryPoint> points = keptPoints(path, "evicted_keys", noon, noon + 9);
        QCOMPARE(points.size(), size_t(1));
        QCOMPARE(points[0].mean, 5.0);
    }

    // What is too old goes, tier by tier, and what was rolled up of it stays.
    void oldSecondsGoAndMinutesStay()
    {
        const TemporaryPlace place;
        const QString path = place.path("metrics.db");
        VERIFY_RESULT(opened(path)->write(ramp(noon, 1200)));
        VERIFY_RESULT(opened(path)->write(ramp(noon + 2 * 3600, 10)));
        queryDatabase(path, "UPDATE facts SET value = value + 100000 WHERE name = 'trusted_now'");
        VERIFY_RESULT(opened(path)->write(ramp(noon + day + 1800, 10)));
        QCOMPARE(queryDatabase(path,
                               "SELECT count(*) FROM figures_1s f JOIN series s ON s.id = f.series"
                               " WHERE s.name = 'sessions'"),
                 QStringList{"10"});
        const std::vector<HistoryPoint> points = keptPoints(path, "sessions", noon, noon + 1199);
        qint64 count = 0;
        for (const HistoryPoint &point : points)
            count += point.count;
        QCOMPARE(count, 1200);
    }
};

QTEST_GUILESS_MAIN(HistoryFileTest)
#include "tst_historyfile.moc"
