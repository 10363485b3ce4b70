// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"
#include "ui/charts/chartrows.h"
#include "ui/charts/charttable.h"
#include "ui/charts/seriescolors.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <cmath>

using namespace SessionDeck;

namespace {

constexpr qint64 second = 1'000'000;
constexpr TimeRange minute{.from = 0, .to = 60 * second};

// Two figures of each second, the second of which misses every other one.
ChartContent sample()
{
    ChartContent content{.facts = {.name = "size", .title = "Store size", .unit = ChartUnit::Bytes},
                         .series = {{.name = "one"}, {.name = "=\"two\""}}};
    for (qint64 at = 0; at <= 60; ++at) {
        content.series[0].samples.append(SeriesSample::of(at * second, double(at)));
        if (at % 2 == 0)
            content.series[1].samples.append(SeriesSample::of(at * second, 1e6));
    }
    return content;
}

} // namespace

class ChartExportTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsSayWhatTheLinesShow()
    {
        const ChartRows rows = chartRows(sample(), minute);
        QCOMPARE(rows.headings.size(), 2);
        QCOMPARE(rows.rows.size(), size_t(61));
        QCOMPARE(rows.rows.back().values, (std::vector<double>{60, 1e6}));
        QVERIFY(std::isnan(rows.rows[1].values[1]));
        QCOMPARE(chartRows(sample(), {.from = 10 * second, .to = 12 * second}).rows.size(), size_t(3));
    }

    void hiddenLinesAreLeftOutAndSummedUpOnesAreComplete()
    {
        ChartContent content = sample();
        content.series[0].isShown = false;
        content.series[1].samples.append({.time = 61 * second, .mean = 2, .low = 1, .high = 5});
        const ChartRows rows = chartRows(content, {.from = 0, .to = 61 * second});
        QCOMPARE(rows.headings.size(), 3);
        QCOMPARE(rows.rows.back().values, (std::vector<double>{2, 1, 5}));
    }

    void figuresOfOneSecondStandInOneRow()
    {
        ChartContent content{.series = {{.name = "a"}, {.name = "b"}}};
        content.series[0].samples.append(SeriesSample::of(10 * second, 1));
        content.series[1].samples.append(SeriesSample::of(10 * second + 300'000, 2));
        content.series[0].samples.append(SeriesSample::of(10 * second + 900'000, 3)); // would hide the first
        const ChartRows rows = chartRows(content, minute);
        QCOMPARE(rows.rows.size(), size_t(2));
        QCOMPARE(rows.rows[0].values, (std::vector<double>{1, 2}));
        QCOMPARE(rows.rows[1].values[0], 3.0);
    }

    void filesArePlainAndHarmless()
    {
        const QByteArray csv = chartCsv(sample(), minute);
        QCOMPARE(csv.count("\r\n"), 62);
        QVERIFY(
            csv.startsWith("\"Time (UTC)\",\"one (bytes)\",\"'=\"\"two\"\" (bytes)\"\r\n"
                           "1970-01-01T00:00:00.000000Z,0,1000000\r\n1970-01-01T00:00:01.000000Z,1,\r\n"));
    }

    void theTableShowsTheNewestFirst()
    {
        ChartTable table(chartRows(sample(), minute), ChartUnit::Bytes);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table.rowCount(), 61);
        QCOMPARE(table.index(0, 1).data().toString(), QString("60 B"));
        QCOMPARE(table.index(1, 2).data().toString(), QString("–"));
        QCOMPARE(table.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QString("one"));
    }

    void picturesOfItAreComplete()
    {
        TimeAxis axis;
        axis.zoom(minute);
        ChartCanvas canvas(sample().facts, &axis);
        canvas.resize(500, 200);
        canvas.setSeries(sample().series);
        const QImage image = QImage::fromData(chartPng(canvas));
        QVERIFY(image.width() > 2 * canvas.width());
        const QByteArray svg = chartSvg(canvas);
        QVERIFY(svg.contains("Store size"));
        QVERIFY(svg.contains(seriesColor(canvas.palette(), 0).name().toLatin1()));
    }
};

QTEST_MAIN(ChartExportTest)
#include "tst_chartexport.moc"
