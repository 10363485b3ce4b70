// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesring.h"

#include <QTest>

using namespace SessionDeck;

namespace {

QList<qint64> timesOf(const SeriesRing &ring)
{
    QList<qint64> times;
    for (size_t i = 0; i < ring.size(); ++i)
        times += ring.at(i).time;
    return times;
}

SeriesRing ringOf(size_t capacity, qint64 first, qint64 last)
{
    SeriesRing ring(capacity);
    for (qint64 time = first; time <= last; ++time)
        ring.append(SeriesSample::of(time, double(time)));
    return ring;
}

} // namespace

class SeriesRingTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheNewestInOrder()
    {
        QCOMPARE(timesOf(ringOf(4, 1, 3)), (QList<qint64>{1, 2, 3}));
        QCOMPARE(timesOf(ringOf(4, 1, 4)), (QList<qint64>{1, 2, 3, 4}));
        QCOMPARE(timesOf(ringOf(4, 1, 10)), (QList<qint64>{7, 8, 9, 10}));
        QCOMPARE(ringOf(4, 1, 10).last().mean, 10.0);
    }

    void findsMomentsAcrossTheSeam()
    {
        const SeriesRing ring = ringOf(5, 1, 12); // 8 to 12, turned
        QCOMPARE(ring.lowerBound(0), size_t(0));
        QCOMPARE(ring.lowerBound(8), size_t(0));
        QCOMPARE(ring.lowerBound(11), size_t(3));
        QCOMPARE(ring.lowerBound(13), size_t(5));
        QCOMPARE(SeriesRing(3).lowerBound(1), size_t(0));
    }

    void aClockThatIsSetBackTakesBackWhatComesAgain()
    {
        SeriesRing ring = ringOf(5, 1, 12);
        ring.append(SeriesSample::of(10, -1));
        QCOMPARE(timesOf(ring), (QList<qint64>{8, 9, 10}));
        QCOMPARE(ring.last().mean, -1.0);
        ring.append(SeriesSample::of(2, -2));
        QCOMPARE(timesOf(ring), (QList<qint64>{2}));
        for (qint64 time = 3; time <= 9; ++time)
            ring.append(SeriesSample::of(time, 0));
        QCOMPARE(timesOf(ring), (QList<qint64>{5, 6, 7, 8, 9}));
    }

    void beginsAnewAfterClear()
    {
        SeriesRing ring = ringOf(3, 1, 8);
        ring.clear();
        QCOMPARE(ring.size(), size_t(0));
        ring.append(SeriesSample::of(1, 1));
        QCOMPARE(timesOf(ring), (QList<qint64>{1}));
    }
};

QTEST_APPLESS_MAIN(SeriesRingTest)
#include "tst_seriesring.moc"
