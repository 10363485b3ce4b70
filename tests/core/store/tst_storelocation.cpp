// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storelocation.h"

#include <QDir>
#include <QTest>

using namespace SessionDeck;

class StoreLocationTest : public QObject
{
    Q_OBJECT
private slots:
    void urisRoundTrip_data();
    void urisRoundTrip();
    void passwordsLeaveTheLocation();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void barePathsBecomeAbsolute();
};

void StoreLocationTest::urisRoundTrip_data()
{
    QTest::addColumn<QString>("uri");
    for (const char *uri :
         {"json:/var/sessions", "json:/a%20b/%25c%3Fd%23e?layout=jsonl",
          "sqlite:/x/sessions.db?layout=multichat", "redis://localhost:6379/0",
          "redis://ops%3A1@10.0.0.1:7000/3?prefix=app:&layout=native", "rediss://h:6379/0?prefix=a%26b%3D",
          "redis+unix:///run/redis.sock?prefix=p:&db=2"})
        QTest::newRow(uri) << QString::fromLatin1(uri);
}

void StoreLocationTest::urisRoundTrip()
{
    QFETCH(QString, uri);
    const Result<ParsedLocation> parsed = parseLocation(uri);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : describe(parsed.error())));
    QCOMPARE(toUri(parsed->location), uri);
    QCOMPARE(parseLocation(toUri(parsed->location))->location, parsed->location);
}

void StoreLocationTest::passwordsLeaveTheLocation()
{
    const Result<ParsedLocation> parsed = parseLocation("redis://ops:se%40cret@h:1/2");
    QVERIFY(parsed);
    QCOMPARE(parsed->password, "se@cret");
    QCOMPARE(toUri(parsed->location), "redis://ops@h:1/2");
    QVERIFY(!displayName(parsed->location).contains("cret"));
    const Result<ParsedLocation> broken = parseLocation("redis://ops:se cret@h:x/2");
    QVERIFY(!broken);
    QVERIFY(!describe(broken.error()).contains("cret"));
}

void StoreLocationTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("uri");
    for (const char *uri : {"", "  ", "mongodb://h/x", "json:", "redis://h/minus", "redis://h/-1",
                            "json:/a?colour=red", "sqlite:/a?prefix=x", "redis://h/0?db=x"})
        QTest::newRow(uri) << QString::fromLatin1(uri);
}

void StoreLocationTest::refusesWhatItCannotRead()
{
    QFETCH(QString, uri);
    const Result<ParsedLocation> parsed = parseLocation(uri);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::Invalid);
}

void StoreLocationTest::barePathsBecomeAbsolute()
{
    const Result<ParsedLocation> parsed = parseLocation("a%b/../c?d");
    QVERIFY(parsed);
    QVERIFY(parsed->location.driver.isEmpty());
    QCOMPARE(parsed->location.path, QDir::current().absoluteFilePath("c?d"));
}

QTEST_GUILESS_MAIN(StoreLocationTest)
#include "tst_storelocation.moc"
