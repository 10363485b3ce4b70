// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/format.h"
#include "ui/models/visibletext.h"

#include <QTest>

using namespace SessionDeck;

class FormatTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void sizesHaveAtMostOneDigitOfFraction_data();
    void sizesHaveAtMostOneDigitOfFraction();
    void expiryReadsAsALimit_data();
    void expiryReadsAsALimit();
    void timesGetCoarserWithAge();
    void unknownFiguresAreEmpty();
    void deceptiveCharactersBecomeVisible_data();
    void deceptiveCharactersBecomeVisible();
};

void FormatTest::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
}

void FormatTest::sizesHaveAtMostOneDigitOfFraction_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << "0 B";
    QTest::newRow("bytes") << qint64(999) << "999 B";
    QTest::newRow("whole") << qint64(38'000'000) << "38 MB";
    QTest::newRow("kilo") << qint64(87'700) << "87.7 kB";
    QTest::newRow("rounds to the next unit") << qint64(999'960) << "1 MB";
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << "9.2 EB";
}

void FormatTest::sizesHaveAtMostOneDigitOfFraction()
{
    QFETCH(qint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(humanBytes(bytes), text);
}

void FormatTest::expiryReadsAsALimit_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("hours") << qint64(23 * 3600 + 100) << "in 23 h";
    QTest::newRow("minutes") << qint64(41 * 60) << "in 41 min";
    QTest::newRow("days") << qint64(6 * 86400) << "in 6 d";
    QTest::newRow("a moment after seven days were set") << qint64(7 * 86400 - 20) << "in 7 d";
    QTest::newRow("now") << qint64(0) << "now";
    QTest::newRow("past") << qint64(-300) << "expired 5 min ago";
}

void FormatTest::expiryReadsAsALimit()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    const Timestamp now = Timestamp::fromIso(u"2025-09-24T12:00:00Z");
    QCOMPARE(expiryText(Timestamp::fromMicroseconds(now.microseconds() + seconds * 1'000'000), now), text);
    QCOMPARE(expiryText({}, now), QStringLiteral("never"));
}

void FormatTest::timesGetCoarserWithAge()
{
    const Timestamp time = Timestamp::fromIso(u"2025-09-24T12:51:07Z");
    QCOMPARE(recentTime(time, Timestamp::fromIso(u"2025-09-24T23:00:00Z")), QStringLiteral("12:51:07"));
    QCOMPARE(recentTime(time, Timestamp::fromIso(u"2025-09-25T01:00:00Z")), QStringLiteral("24 Sep, 12:51"));
    QCOMPARE(recentTime(time, Timestamp::fromIso(u"2026-01-01T00:00:00Z")), QStringLiteral("24 Sep 2025"));
    QCOMPARE(dayText(time), QStringLiteral("Wednesday 24 September 2025"));
    QVERIFY(fullTime(time).endsWith(QStringLiteral("\n2025-09-24T12:51:07.000000Z")));
    QCOMPARE(humanCount(84310), QStringLiteral("84") + QChar(0x202f) + QStringLiteral("310"));
}

void FormatTest::unknownFiguresAreEmpty()
{
    QCOMPARE(humanBytes(-1), QString());
    QCOMPARE(humanCount(-1), QString());
    QCOMPARE(recentTime({}, Timestamp::now()), QString());
    QCOMPARE(dayText({}), QString());
}

void FormatTest::deceptiveCharactersBecomeVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral("a\tb\nc é 張 ✅") << QStringLiteral("a\tb\nc é 張 ✅");
    QTest::newRow("controls") << QString::fromUtf16(u"a\x07\x1b[31m\x7f\u0085")
                              << QString::fromUtf16(u"a␇␛[31m␡␦");
    QTest::newRow("override") << QString::fromUtf16(u"txt\u202Egpj") << QString::fromUtf16(u"txt⇦gpj");
    QTest::newRow("line end") << QStringLiteral("a\r\nb\rc") << QString::fromUtf16(u"a\u200b\nb␍c");
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) << QString(QChar(0xfffd));
    QTest::newRow("arabic keeps its marks")
        << QString::fromUtf16(u"\u200fمرحبا") << QString::fromUtf16(u"\u200fمرحبا");
}

void FormatTest::deceptiveCharactersBecomeVisible()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(visibleText(text), shown);
    QCOMPARE(visibleText(text).size(), text.size());
    QVERIFY(!visibleLine(text).contains(QLatin1Char('\n')));
}

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
