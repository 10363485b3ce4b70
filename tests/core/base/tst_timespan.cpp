// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timespan.h"

#include <QTest>

using namespace SessionDeck;

namespace {

constexpr qint64 furthest = std::numeric_limits<qint64>::max();

} // namespace

/// Spans between moments, also such as no clock shows.
class TimespanTest : public QObject
{
    Q_OBJECT
private slots:
    void spansAreExactOrTheFurthest_data();
    void spansAreExactOrTheFurthest();
};

void TimespanTest::spansAreExactOrTheFurthest_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<qint64>("span");
    QTest::newRow("none") << qint64(5) << qint64(5) << qint64(0);
    QTest::newRow("later") << qint64(-5) << qint64(7) << qint64(12);
    QTest::newRow("earlier") << qint64(7) << qint64(-5) << qint64(-12);
    QTest::newRow("all there is") << qint64(0) << furthest << furthest;
    QTest::newRow("beyond, later") << qint64(-1) << furthest << furthest;
    QTest::newRow("beyond, earlier") << furthest << -furthest << -furthest;
    QTest::newRow("beyond by one") << furthest << qint64(-1) << -furthest;
}

void TimespanTest::spansAreExactOrTheFurthest()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QFETCH(qint64, span);
    QCOMPARE(microsecondsBetween(Timestamp::fromMicroseconds(from), Timestamp::fromMicroseconds(to)), span);
}

QTEST_GUILESS_MAIN(TimespanTest)
#include "tst_timespan.moc"
