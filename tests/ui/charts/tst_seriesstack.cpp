// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/seriesstack.h"

#include <QTest>

using namespace SessionDeck;

namespace {

constexpr qint64 second = 1'000'000;
constexpr ColumnGrid minute{.from = 0, .to = 60 * second, .columns = 60};

ChartSeries level(const QString &name, double value, qint64 from = 0, qint64 to = 60)
{
    ChartSeries series{.name = name};
    for (qint64 at = from; at <= to; ++at)
        series.samples.append(SeriesSample::of(at * second, value));
    return series;
}

} // namespace

class SeriesStackTest : public QObject
{
    Q_OBJECT

private slots:
    void seriesStandUponEachOther()
    {
        const std::vector<FrameLine> lines = stackSeries({level("a", 10), level("b", 5)}, minute);
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].line.pieces.size(), size_t(1));
        QCOMPARE(lines[0].line.high, 10.0);
        QCOMPARE(lines[1].line.low, 10.0);
        QCOMPARE(lines[1].line.high, 15.0);
        QCOMPARE(lines[1].ground[0].first().y(), 10.0);
    }

    void oneThatIsHiddenOrUnknownTakesNoRoom()
    {
        std::vector<ChartSeries> series{level("a", 10), level("b", 5, 30), level("c", 1)};
        series[0].isShown = false;
        const std::vector<FrameLine> lines = stackSeries(series, minute);
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].number, 1); // keeps its colour
        QCOMPARE(lines[1].line.low, 1.0 - 1.0);
        QCOMPARE(lines[1].line.pieces[0].first().y(), 1.0);
        QCOMPARE(lines[1].line.pieces[0].last().y(), 6.0);
    }

    // And not a line along the axis, or along the one below it.
    void whereOnlyOneIsUnknownIsAGapOfThatOne()
    {
        ChartSeries broken = level("a", 10, 0, 20);
        for (qint64 at = 40; at <= 60; ++at)
            broken.samples.append(SeriesSample::of(at * second, 10));
        const std::vector<FrameLine> lines = stackSeries({broken, level("b", 5)}, minute);
        QCOMPARE(lines[0].line.pieces.size(), size_t(2));
        QCOMPARE(lines[0].line.low, 0.0); // its ground
        for (const QList<QPointF> &piece : lines[0].line.pieces) {
            for (const QPointF &point : piece)
                QCOMPARE(point.y(), 10.0);
        }
        QCOMPARE(lines[1].line.pieces.size(), size_t(1));
        QCOMPARE(lines[1].line.pieces[0].first().y(), 15.0);
    }

    void whereNothingIsKnownIsAGapOfAll()
    {
        ChartSeries series = level("a", 10, 0, 20);
        for (qint64 at = 40; at <= 60; ++at)
            series.samples.append(SeriesSample::of(at * second, 12));
        const std::vector<FrameLine> lines = stackSeries({series}, minute);
        QCOMPARE(lines[0].line.pieces.size(), size_t(2));
        QCOMPARE(lines[0].line.pieces[1].first().y(), 12.0);
    }

    void aFrameFitsAllThatIsDrawn()
    {
        const ChartContent content{.facts = {.unit = ChartUnit::Bytes, .isStacked = true},
                                   .series = {level("a", 6e6), level("b", 3e6)}};
        const ChartFrame frame = makeFrame(
            {.content = content, .range = {.from = 0, .to = 60 * second}, .size = {600, 200}, .font = {}});
        QCOMPARE(frame.axis.low, 0.0);
        QVERIFY(frame.axis.high >= 9e6);
        QVERIFY(frame.plot.left() > 0 && frame.plot.right() < 600);
        QCOMPARE(frame.timeAt(frame.xOf(30 * second)), 30 * second);
        QVERIFY(!frame.times.empty());
    }

    void aHeatMapTellsItsSpan()
    {
        const HeatMap map{
            {.time = 0, .span = second, .cells = {{.low = 1, .high = 2, .count = 3}}},
            {.time = 100 * second, .span = second, .cells = {{.low = 5, .high = 9, .count = 1}}}};
        QCOMPARE(spanOf(map, {.from = 0, .to = 10 * second}).high, 2.0);
        QCOMPARE(spanOf(map, {.from = 0, .to = 200 * second}).high, 9.0);
        QVERIFY(spanOf(map, {.from = 20 * second, .to = 30 * second}).low > 1e300);
    }
};

QTEST_MAIN(SeriesStackTest)
#include "tst_seriesstack.moc"
