// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soon.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/legendkey.h"
#include "ui/charts/seriescolors.h"
#include "ui/window/theme.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace SessionDeck;

namespace {

constexpr qint64 second = 1'000'000;

ChartSeries wave(const QString &name, qint64 end, double height)
{
    ChartSeries series{.name = name};
    for (qint64 at = 60; at >= 0; --at)
        series.samples.append(SeriesSample::of(end - at * second, height * (2 + std::sin(double(at) / 4))));
    return series;
}

// How many pixels have about that colour.
int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor at = image.pixelColor(x, y);
            count += qAbs(at.red() - color.red()) + qAbs(at.green() - color.green())
                        + qAbs(at.blue() - color.blue())
                    < 12
                ? 1
                : 0;
        }
    }
    return count;
}

} // namespace

class ChartCanvasTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QApplication::setPalette(lightPalette());
        m_axis = std::make_unique<TimeAxis>();
        m_axis->setSpan(60 * second);
        m_card = std::make_unique<ChartCard>(
            ChartFacts{.name = "size", .title = "Store size", .unit = ChartUnit::Bytes}, m_axis.get());
        m_canvas = m_card->canvas();
        m_card->resize(600, 260);
        m_card->show();
        const qint64 end = m_axis->range().to;
        m_card->setSeries({wave("one", end, 1e6), wave("two", end, 3e6)});
        QVERIFY(QTest::qWaitForWindowExposed(m_card.get(), soonEnough));
        VERIFY_SOON(m_canvas->surface().drawings() > 0);
    }

    void cleanup()
    {
        m_card.reset();
    }

    void drawsItsLinesInTheirColoursInBothThemes()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            QApplication::setPalette(palette);
            VERIFY_SOON(pixelsOf(m_canvas->grab().toImage(), seriesColor(palette, 0)) > 200);
            QVERIFY(pixelsOf(m_canvas->grab().toImage(), seriesColor(palette, 1)) > 200);
        }
    }

    void theLegendHidesALine()
    {
        LegendKey *key = m_card->findChildren<LegendKey *>().at(1);
        QCOMPARE(key->accessibleName(), QString("two"));
        QTest::mouseClick(key, Qt::LeftButton);
        QCOMPARE(pixelsOf(m_canvas->grab().toImage(), seriesColor(lightPalette(), 1)), 0);
        // The user's choice survives other data.
        m_card->setSeries({wave("one", m_axis->range().to, 1e6), wave("two", m_axis->range().to, 3e6)});
        QVERIFY(!m_canvas->content().series[1].isShown);
    }

    void isNotDrawnWhileItCannotBeSeen()
    {
        m_card->hide();
        const int before = m_canvas->surface().drawings();
        for (int i = 1; i <= 20; ++i) {
            m_axis->advance(m_axis->range().to + second);
            m_card->append(0, SeriesSample::of(m_axis->range().to, 1e6));
        }
        QTest::qWait(400);
        QCOMPARE(m_canvas->surface().drawings(), before);
        m_card->show();
        VERIFY_SOON(m_canvas->surface().drawings() > before);
        QCOMPARE(m_canvas->surface().frame().range, m_axis->range());
    }

    void manyNewFiguresMakeOneDrawing()
    {
        m_axis->setSpan(600 * second); // or the next one would soon be due on a busy machine
        COMPARE_SOON(m_canvas->surface().dueIn(m_axis->range()), 0);
        const int before = m_canvas->surface().drawings();
        for (int i = 0; i < 1000; ++i) {
            m_axis->advance(m_axis->range().to + 1000);
            m_card->append(0, SeriesSample::of(m_axis->range().to, 1e6));
        }
        COMPARE_SOON(m_canvas->surface().drawings(), before + 1);
        QVERIFY(m_canvas->surface().dueIn(m_axis->range()) > 0);
    }

    void draggingZoomsAndADoubleClickShowsAllAgain()
    {
        const QRect plot = m_canvas->surface().frame().plot;
        const TimeRange all = m_axis->range();
        const QPoint from(plot.left() + plot.width() / 4, plot.center().y());
        const QPoint to(plot.left() + plot.width() / 2, plot.center().y());
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(m_canvas, to);
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, to);
        QVERIFY(m_axis->isZoomed());
        QVERIFY(qAbs(m_axis->range().span() - all.span() / 4) < second);
        QTest::mouseDClick(m_canvas, Qt::LeftButton, {}, to);
        QVERIFY(!m_axis->isZoomed());
    }

    void theKeyboardPointsAndZooms()
    {
        QTest::keyClick(m_canvas, Qt::Key_Right);
        QVERIFY(m_axis->pointer());
        const qint64 span = m_axis->range().span();
        QTest::keyClick(m_canvas, Qt::Key_Plus);
        QVERIFY(m_axis->range().span() < span);
        QTest::keyClick(m_canvas, Qt::Key_Home);
        QCOMPARE(m_axis->range().span(), span);
    }

private:
    std::unique_ptr<TimeAxis> m_axis;
    std::unique_ptr<ChartCard> m_card;
    ChartCanvas *m_canvas = nullptr; // the card's
};

QTEST_MAIN(ChartCanvasTest)
#include "tst_chartcanvas.moc"
