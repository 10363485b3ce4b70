// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/decimation.h"

#include <QTest>

#include <cmath>

using namespace SessionDeck;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 never = std::numeric_limits<qint64>::max();

SeriesRing seconds(std::initializer_list<double> values, qint64 first = 0)
{
    SeriesRing ring;
    for (const double value : values)
        ring.append(SeriesSample::of(first++ * second, value));
    return ring;
}

qsizetype pointsOf(const DecimatedLine &line)
{
    qsizetype points = 0;
    for (const QList<QPointF> &piece : line.pieces)
        points += piece.size();
    return points;
}

} // namespace

class DecimationTest : public QObject
{
    Q_OBJECT

private slots:
    void fewSamplesAreAllDrawn()
    {
        const DecimatedLine line
            = decimate(seconds({1, 5, 3}), {.from = 0, .to = 2 * second, .columns = 100}, never);
        QCOMPARE(line.pieces.size(), size_t(1));
        QCOMPARE(line.pieces[0], (QList<QPointF>{{0, 1}, {second, 5}, {2 * second, 3}}));
        QCOMPARE(line.low, 1.0);
        QCOMPARE(line.high, 5.0);
    }

    void aSpikeOfOneSecondInADayIsSeen()
    {
        SeriesRing ring;
        for (qint64 at = 0; at < 86'400; ++at)
            ring.append(SeriesSample::of(at * second,
                                         at == 50'000       ? 99
                                             : at == 70'000 ? -7
                                                            : std::sin(double(at))));
        const DecimatedLine line = decimate(ring, {.from = 0, .to = 86'400 * second, .columns = 500}, never);
        QVERIFY2(pointsOf(line) <= 1004, qPrintable(QString::number(pointsOf(line))));
        QVERIFY(line.pieces[0].contains(QPointF(50'000.0 * second, 99)));
        QVERIFY(line.pieces[0].contains(QPointF(70'000.0 * second, -7)));
        QVERIFY(std::ranges::is_sorted(line.pieces[0], {}, [](const QPointF &point) { return point.x(); }));
    }

    void theEndsOfASummedUpStretchAreBothDrawn()
    {
        SeriesRing ring;
        ring.append({.time = 0, .mean = 2, .low = 1, .high = 9});
        ring.append({.time = second, .mean = 2, .low = 2, .high = 2});
        const DecimatedLine line = decimate(ring, {.from = 0, .to = second, .columns = 10}, never);
        QCOMPARE(line.pieces[0], (QList<QPointF>{{0, 1}, {0, 9}, {second, 2}}));
    }

    void gapsEndALine()
    {
        SeriesRing ring = seconds({1, 1, 1});
        for (const qint64 at : {10, 11, 12})
            ring.append(SeriesSample::of(at * second, 2));
        ring.append(SeriesSample::of(13 * second, std::nan("")));
        ring.append(SeriesSample::of(14 * second, 3));
        const ColumnGrid grid{.from = 0, .to = 20 * second, .columns = 200};
        QCOMPARE(usualGap(ring, grid), 3 * second);
        const DecimatedLine line = decimate(ring, grid, usualGap(ring, grid));
        QCOMPARE(line.pieces.size(), size_t(3));
        QCOMPARE(line.pieces[1].first().x(), double(10 * second));
        QCOMPARE(line.pieces[2].size(), 2); // a lonely sample is seen as well
    }

    void linesReachTheEdges()
    {
        const SeriesRing ring = seconds({1, 2, 3, 4, 5});
        const DecimatedLine line
            = decimate(ring, {.from = second * 3 / 2, .to = second * 5 / 2, .columns = 10}, never);
        QCOMPARE(line.pieces[0], (QList<QPointF>{{second, 2}, {2 * second, 3}, {3 * second, 4}}));
    }

    void nothingIsNothing()
    {
        const ColumnGrid grid{.from = 0, .to = 0, .columns = 0};
        QVERIFY(decimate(SeriesRing(), grid, never).isEmpty());
        QVERIFY(decimate(seconds({std::nan(""), std::nan("")}), grid, never).isEmpty());
        QCOMPARE(decimate(seconds({4}), grid, never).pieces.size(), size_t(1)); // a stretch without length
    }
};

QTEST_APPLESS_MAIN(DecimationTest)
#include "tst_decimation.moc"
