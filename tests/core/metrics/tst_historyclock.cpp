// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historyfile.h"
#include "tests/support/database.h"
#include "tests/support/madesamples.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace SessionDeck;

namespace {

constexpr qint64 noon = 1'790'000'000 / 3600 * 3600; // a whole hour
constexpr qint64 year = 365 * 24 * 3600;

// Writes samples of one second each, in a process of their own life: as after a restart.
void write(const QString &path, qint64 from, qint64 count, double value)
{
    std::vector<Sample> samples;
    for (qint64 i = 0; i < count; ++i)
        samples.push_back(madeSample(from + i, {{.metric = "sessions", .value = value}}));
    const Result<std::unique_ptr<HistoryFile>> file = HistoryFile::open({.path = path});
    const Result<void> done = file ? (*file)->write(samples) : fail(file.error());
    if (!done)
        qFatal("%s", qPrintable(describe(done.error())));
}

qint64 countIn(const QString &path, qint64 from, qint64 to, int points)
{
    qint64 count = 0;
    for (const HistoryPoint &point : keptPoints(path, "sessions", from, to, points))
        count += point.count;
    return count;
}

} // namespace

/// The clock on the wall is set: history neither loses what it had nor stops.
class HistoryClockTest : public QObject
{
    Q_OBJECT
private slots:
    void aClockThatIsSetBackWritesOnTop()
    {
        const TemporaryPlace place;
        const QString path = place.path("metrics.db");
        write(path, noon, 300, 1);
        write(path, noon + 100, 50, 3); // the same seconds once more
        write(path, noon + 300, 60, 1);
        QCOMPARE(countIn(path, noon, noon + 359, 10'000), 410);
        QCOMPARE(countIn(path, noon, noon + 359, 36), 410); // rolled up again
        const std::vector<HistoryPoint> points = keptPoints(path, "sessions", noon + 120, noon + 129);
        QCOMPARE(points.front().min, 1.0);
        QCOMPARE(points.front().max, 3.0);
        QCOMPARE(points.front().mean, 2.0);
    }

    // A machine whose clock is a year ahead for a while must not find everything a year too old.
    void aJumpAheadDeletesNothing()
    {
        const TemporaryPlace place;
        const QString path = place.path("metrics.db");
        write(path, noon, 600, 1);
        write(path, noon + 3 * year, 60, 1);
        write(path, noon + 600, 60, 1);
        QCOMPARE(countIn(path, noon, noon + 659, 10'000), 660);
        QCOMPARE(countIn(path, noon + 3 * year, noon + 3 * year + 59, 10'000), 60);
    }

    void aClockFromBeforeItsTimeIsNoEnd()
    {
        const TemporaryPlace place;
        const QString path = place.path("metrics.db");
        write(path, noon, 600, 1);
        write(path, 5, 60, 1); // 1970: no battery
        write(path, noon + 600, 60, 1);
        QCOMPARE(countIn(path, noon, noon + 659, 10'000), 660);
    }

    void twoHistoriesOfOneSecondBecomeOne()
    {
        const TemporaryPlace place;
        const QString path = place.path("metrics.db");
        const Result<std::unique_ptr<HistoryFile>> file = HistoryFile::open({.path = path});
        VERIFY_RESULT(file);
        VERIFY_RESULT((*file)->write({madeSample(noon, {{.metric = "sessions", .value = 2}}, 500),
                                      madeSample(noon, {{.metric = "sessions", .value = 4}}, 700)}));
        const std::vector<HistoryPoint> points = keptPoints(path, "sessions", noon, noon);
        QCOMPARE(points.size(), size_t(1));
        QCOMPARE(points[0].mean, 3.0);
        QCOMPARE(points[0].count, 2);
    }
};

QTEST_GUILESS_MAIN(HistoryClockTest)
#include "tst_historyclock.moc"
