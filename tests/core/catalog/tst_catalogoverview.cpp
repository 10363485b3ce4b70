// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/catalog/catalogoverview.h"

#include "tests/support/testresult.h"

#include <QTest>

using namespace SessionDeck;

namespace {

constexpr qint64 hour = 3'600'000'000;
const Timestamp now = Timestamp::fromMicroseconds(1'790'000'000'000'000);

void put(Catalog &catalog, const QByteArray &id, qint64 bytes, Timestamp expires = {})
{
    catalog.upsert({.id = id, .messageCount = 1, .sizeBytes = bytes, .expires = expires});
}

Timestamp inHours(double hours)
{
    return Timestamp::fromMicroseconds(now.microseconds() + qint64(hours * hour));
}

QStringList idsOf(const std::vector<TopSession> &sessions)
{
    QStringList ids;
    for (const TopSession &session : sessions)
        ids += session.id;
    return ids;
}

} // namespace

class CatalogOverviewTest : public QObject
{
    Q_OBJECT

private slots:
    void namesTheLargestAndThoseThatGrow()
    {
        Catalog catalog;
        for (int i = 0; i < 10'000; ++i)
            put(catalog, "s" + QByteArray::number(i), i);
        const auto before = catalog.snapshot();
        put(catalog, "s17", 5'000);
        put(catalog, "s9000", 9'010);
        put(catalog, "s8000", 1);
        put(catalog, "new", 50'000);
        const Result<CatalogOverview> overview
            = catalogOverview({.now = catalog.snapshot(), .before = before, .at = now, .top = 3}, {});
        VERIFY_RESULT(overview);
        QCOMPARE(idsOf(overview->largest), (QStringList{"new", "s9999", "s9998"}));
        QCOMPARE(idsOf(overview->growing), (QStringList{"s17", "s9000"}));
        QCOMPARE(overview->growing[0].growth, 4'983);
    }

    void countsWhatExpiresWhen()
    {
        Catalog catalog;
        put(catalog, "never", 1);
        put(catalog, "gone", 1, inHours(-1));
        put(catalog, "soon", 1, inHours(0.5));
        put(catalog, "later", 1, inHours(23.5));
        put(catalog, "in two days", 1, inHours(49));
        put(catalog, "in a year", 1, inHours(24 * 365));
        const Result<CatalogOverview> overview = catalogOverview({.now = catalog.snapshot(), .at = now}, {});
        VERIFY_RESULT(overview);
        QCOMPARE(overview->expiring, 5);
        QCOMPARE(overview->hours.size(), size_t(24));
        QCOMPARE(overview->hours[0].sessions, 1);
        QCOMPARE(overview->hours[23].sessions, 1);
        QCOMPARE(overview->days[0].sessions, 2);
        QCOMPARE(overview->days[2].sessions, 1);
        QVERIFY(overview->growing.empty());
    }

    void stopsWhenAsked()
    {
        Catalog catalog;
        put(catalog, "one", 1);
        std::stop_source stop;
        stop.request_stop();
        const auto overview = catalogOverview({.now = catalog.snapshot(), .at = now}, stop.get_token());
        QCOMPARE(overview.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(CatalogOverviewTest)
#include "tst_catalogoverview.moc"
