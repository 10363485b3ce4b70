// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historyfile.h"
#include "tests/support/madesamples.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "ui/charts/timeaxis.h"
#include "ui/panels/fittingrange.h"
#include "ui/panels/rangebar.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace SessionDeck;

namespace {

constexpr qint64 minute = 60'000'000;

qint64 now()
{
    return Timestamp::now().microseconds();
}

// What page Monitor has for its time.
struct Ranged
{
    explicit Ranged(const QString &file) : history(file), bar(&axis), fitting(&axis, &bar, &history)
    {
    }
    qint64 minutes(qint64 later = 0)
    {
        axis.advance(now());
        fitting.advance(now() + later * minute);
        return axis.span() / minute;
    }

    TimeAxis axis;
    HistoryReader history;
    RangeBar bar;
    FittingRange fitting;
};

} // namespace

class FittingRangeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("SessionDeckTest");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_place.path("settings"));
    }

    void itGrowsWithWhatIsKnown()
    {
        Ranged range(m_place.path("none.db"));
        range.fitting.setStore("/store");
        QCOMPARE(range.minutes(), 1);
        QVERIFY(range.bar.findChild<QToolButton *>("rangeMinute")->isChecked());
        QCOMPARE(range.minutes(2), 5);
        QCOMPARE(range.minutes(6), 15);
        QCOMPARE(range.minutes(16), 60);
        QVERIFY(range.bar.findChild<QToolButton *>("rangeHour")->isChecked());
        QCOMPARE(range.minutes(1000), 60);
    }

    void itHoldsTheHistoryOfTheLastHour_data()
    {
        QTest::addColumn<qint64>("minutesAgo");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("minutes") << qint64(10) << qint64(15);
        QTest::newRow("most of it") << qint64(50) << qint64(60);
        QTest::newRow("long ago") << qint64(3 * 60) << qint64(1);
    }

    void itHoldsTheHistoryOfTheLastHour()
    {
        QFETCH(qint64, minutesAgo);
        QFETCH(qint64, expected);
        const QString path = m_place.path(QString("%1.db").arg(minutesAgo));
        const Result<std::unique_ptr<HistoryFile>> file = HistoryFile::open({.path = path});
        VERIFY_RESULT(file);
        const qint64 at = (now() - minutesAgo * minute) / 1'000'000;
        VERIFY_RESULT((*file)->write({madeSample(at, {})}));
        Ranged range(path);
        range.fitting.setStore("/store");
        COMPARE_SOON(range.minutes(), expected);
    }

    void aZoomIsLeftAlone()
    {
        Ranged range(m_place.path("none.db"));
        range.fitting.setStore("/store");
        const TimeRange zoomed{.from = now() - 30 * minute, .to = now() - 20 * minute};
        range.axis.zoom(zoomed);
        range.minutes();
        QVERIFY(range.axis.isZoomed());
    }

    // Last: from now on it is chosen.
    void whatIsChosenStays()
    {
        {
            Ranged range(m_place.path("none.db"));
            range.fitting.setStore("/store");
            range.bar.findChild<QToolButton *>("rangeDay")->click();
            QCOMPARE(range.minutes(), 24 * 60);
        }
        Ranged next(m_place.path("none.db"));
        next.fitting.setStore("/store");
        QCOMPARE(next.minutes(), 24 * 60);
        QVERIFY(next.bar.findChild<QToolButton *>("rangeDay")->isChecked());
    }

private:
    TemporaryPlace m_place;
};

QTEST_MAIN(FittingRangeTest)
#include "tst_fittingrange.moc"
