// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timestamp.h"

#include <QTest>

using namespace SessionDeck;

class TimestampTest : public QObject
{
    Q_OBJECT
private slots:
    void numbersKeepMicroseconds_data();
    void numbersKeepMicroseconds();
    void isoText_data();
    void isoText();
    void nullIsSmallest();
};

void TimestampTest::numbersKeepMicroseconds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("unitsPerSecond");
    QTest::addColumn<qint64>("expected");
    const qint64 none = Timestamp().microseconds();
    QTest::newRow("python float") << QByteArray("1758687912.5135298") << qint64(1)
                                  << qint64(1758687912513530);
    QTest::newRow("integer seconds") << QByteArray("1758687912") << qint64(1) << qint64(1758687912000000);
    QTest::newRow("milliseconds") << QByteArray("1758687912513") << qint64(1000) << qint64(1758687912513000);
    QTest::newRow("exponent") << QByteArray("1.7e9") << qint64(1) << qint64(1700000000000000);
    QTest::newRow("before the epoch") << QByteArray("-1.5") << qint64(1) << qint64(-1500000);
    QTest::newRow("beyond year 9999") << QByteArray("1e300") << qint64(1) << none;
    QTest::newRow("integer beyond year 9999") << QByteArray("9223372036854775807") << qint64(1) << none;
    QTest::newRow("no number") << QByteArray("soon") << qint64(1) << none;
    QTest::newRow("not a number") << QByteArray("nan") << qint64(1) << none;
}

void TimestampTest::numbersKeepMicroseconds()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, unitsPerSecond);
    QFETCH(qint64, expected);
    QCOMPARE(Timestamp::fromNumber(text, unitsPerSecond).microseconds(), expected);
}

void TimestampTest::isoText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("six digits") << "2025-09-24T12:51:07.123456Z"
                                << "2025-09-24T12:51:07.123456Z";
    QTest::newRow("milliseconds") << "2025-09-24T12:51:07.5Z"
                                  << "2025-09-24T12:51:07.500000Z";
    QTest::newRow("offset") << "2025-09-24T14:51:07+02:00"
                            << "2025-09-24T12:51:07.000000Z";
    QTest::newRow("fraction and offset") << "2025-09-24T14:51:07.25+02:00"
                                         << "2025-09-24T12:51:07.250000Z";
    QTest::newRow("SQLite's form is UTC") << "2025-09-24 12:51:07"
                                          << "2025-09-24T12:51:07.000000Z";
    QTest::newRow("nanoseconds are rounded") << "2025-09-24T12:51:07.9999996Z"
                                             << "2025-09-24T12:51:08.000000Z";
    QTest::newRow("before the epoch") << "1969-12-31T23:59:59.75Z"
                                      << "1969-12-31T23:59:59.750000Z";
    QTest::newRow("a date alone is no moment") << "2025-09-24"
                                               << "";
    QTest::newRow("words") << "yesterday"
                           << "";
    QTest::newRow("month 13") << "2025-13-24T12:51:07Z"
                              << "";
}

void TimestampTest::isoText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(Timestamp::fromIso(text).toIso(), expected);
}

void TimestampTest::nullIsSmallest()
{
    QVERIFY(Timestamp() < Timestamp::fromSeconds(-1e9));
    QVERIFY(Timestamp().isNull());
    QVERIFY(!Timestamp::now().isNull());
}

QTEST_GUILESS_MAIN(TimestampTest)
#include "tst_timestamp.moc"
