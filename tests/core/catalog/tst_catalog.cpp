// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "tests/support/catalogmodel.h"

#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace SessionDeck;

namespace {

QByteArray anyId(QRandomGenerator &random)
{
    const quint32 number = random.bounded(9000);
    if (number % 3 == 0)
        return QByteArray::number(number);
    if (number % 3 == 1)
        return QByteArray::number(number)
            .rightJustified(32, 'x')
            .insert(3, "äß/..%")
            .repeated(1 + number % 9);
    const QByteArray hex = QByteArray::number(number, 16).rightJustified(12, '0');
    return "01234567-89ab-cdef-8123-" + (number % 2 ? hex : hex.toUpper());
}

// A row whose every field may be missing, unknown, small or huge.
SessionSummary anySummary(QRandomGenerator &random)
{
    const auto time = [&random] {
        return random.bounded(4) == 0 ? Timestamp()
                                      : Timestamp::fromMicroseconds(qint64(random.generate64() >> 12));
    };
    const qint64 numbers[] = {-1, 0, 7, 4294967293, 4294967294, 4294967295, 1LL << 40};
    SessionSummary row;
    row.id = QString::fromUtf8(anyId(random));
    row.title = random.bounded(3) == 0 ? QString() : QString("Tïtle %1").arg(random.bounded(99999));
    for (quint32 i = random.bounded(4); i > 0; --i)
        row.participants += QString("Agent \"%1\"").arg(random.bounded(50));
    row.messageCount = numbers[random.bounded(7)];
    row.sizeBytes = numbers[random.bounded(7)];
    row.created = time();
    row.lastActivity = time();
    row.expires = random.bounded(10) == 0 ? time() : Timestamp();
    row.health = random.bounded(10) == 0 ? Health(random.bounded(4)) : Health::Ok;
    row.reason = row.health == Health::Ok ? QString() : QString("line %1").arg(random.bounded(10));
    return row;
}

bool upsert(Catalog &catalog, const SessionSummary &row)
{
    const QByteArray participants = encodeParticipants(row.participants);
    const QByteArray texts[] = {row.id.toUtf8(), row.title.toUtf8(), row.reason.toUtf8()};
    return catalog.upsert({.id = texts[0],
                           .title = texts[1],
                           .participants = participants,
                           .reason = texts[2],
                           .messageCount = row.messageCount,
                           .sizeBytes = row.sizeBytes,
                           .created = row.created,
                           .lastActivity = row.lastActivity,
                           .expires = row.expires,
                           .health = row.health});
}

void removeAllBut(qsizetype left, Catalog &catalog, CatalogModel &model)
{
    while (model.rows.size() > left) {
        catalog.remove(model.rows.firstKey().toUtf8());
        model.rows.erase(model.rows.begin());
    }
}

std::vector<SessionSummary> rowsOf(const CatalogSnapshot &snapshot)
{
    std::vector<SessionSummary> rows;
    QByteArray scratch;
    for (quint32 slot = 0; slot < snapshot.slotCount(); ++slot) {
        if (snapshot.holds(slot))
            rows.push_back(toSummary(snapshot.at(slot, scratch)));
    }
    return rows;
}

} // namespace

class CatalogTest : public QObject
{
    Q_OBJECT
private slots:
    void agreesWithAModelOverRandomChanges();
    void snapshotsNeverChange();
    void refusesImpossibleIds();
    void boundsHostileText();
    void readersNeedNoLock();
};

void CatalogTest::agreesWithAModelOverRandomChanges()
{
    QRandomGenerator random(20260310);
    Catalog catalog;
    CatalogModel model;
    for (int step = 0; step < 60000; ++step) {
        if (step % 25000 == 24999) // nearly emptied: most slots are unused then
            removeAllBut(100, catalog, model);
        if (step % 25000 == 15000) {
            catalog.beginScan(); // a scan that finds the rows of the next 5 000 steps only
            model.beginScan(random.bounded(2) == 0);
        }
        if (step % 25000 == 20000)
            catalog.endScan(model.endScan());
        const SessionSummary row = anySummary(random);
        if (random.bounded(4) == 0) {
            catalog.remove(row.id.toUtf8());
            model.rows.remove(row.id);
        } else {
            QVERIFY(upsert(catalog, row));
            model.upsert(row);
        }
    }
    const std::vector<SessionSummary> expected = model.inOrder();
    QVERIFY(expected.size() > 3000);
    QCOMPARE(catalog.sessions(), qsizetype(expected.size()));
    QCOMPARE(catalog.snapshot()->sessions(), qsizetype(expected.size()));
    QVERIFY(rowsOf(*catalog.snapshot()) == expected);
    catalog.clear();
    QCOMPARE(catalog.snapshot()->slotCount(), 0u);
}

void CatalogTest::snapshotsNeverChange()
{
    QRandomGenerator random(7);
    Catalog catalog;
    std::vector<std::shared_ptr<const CatalogSnapshot>> snapshots;
    std::vector<std::vector<SessionSummary>> copies;
    for (int round = 0; round < 20; ++round) {
        for (int i = 0; i < 1500; ++i) {
            const SessionSummary row = anySummary(random);
            if (random.bounded(3) == 0)
                catalog.remove(row.id.toUtf8());
            else
                upsert(catalog, row);
        }
        snapshots.push_back(catalog.snapshot());
        copies.push_back(rowsOf(*snapshots.back()));
    }
    catalog.clear();
    for (size_t i = 0; i < snapshots.size(); ++i)
        QVERIFY(rowsOf(*snapshots[i]) == copies[i]);
}

void CatalogTest::refusesImpossibleIds()
{
    Catalog catalog;
    const QByteArray longest(512, 'x');
    QVERIFY(!catalog.upsert({.id = ""}));
    QVERIFY(!catalog.upsert({.id = QByteArray(513, 'x')}));
    QVERIFY(catalog.upsert({.id = longest}));
    catalog.remove("nothing");
    QCOMPARE(catalog.sessions(), 1);
    QByteArray scratch;
    QCOMPARE(catalog.snapshot()->at(0, scratch).id.toByteArray(), longest);
}

void CatalogTest::boundsHostileText()
{
    Catalog catalog;
    const QByteArray title = QByteArray("ä").repeated(1'000'000);
    QStringList many;
    for (int i = 0; i < 10'000; ++i)
        many += QString("name %1").arg(i);
    const QByteArray participants = encodeParticipants(many);
    QVERIFY(catalog.upsert({.id = "a", .title = title, .participants = participants, .reason = title}));
    QVERIFY(catalog.upsert({.id = "b", .participants = QByteArray(1'000'000, '[')}));
    QByteArray scratch;
    const auto snapshot = catalog.snapshot();
    const SessionSummary row = toSummary(snapshot->at(0, scratch));
    QCOMPARE(row.title, QString("ä").repeated(500));
    QCOMPARE(row.reason, QString("ä").repeated(500));
    QVERIFY(row.participants.size() > 500 && row.participants.size() < 1000);
    QCOMPARE(row.participants, many.first(row.participants.size()));
    QVERIFY(toSummary(snapshot->at(1, scratch)).participants.isEmpty());
}

void CatalogTest::readersNeedNoLock()
{
    QRandomGenerator random(11);
    Catalog catalog;
    for (int i = 0; i < 5000; ++i)
        upsert(catalog, anySummary(random));
    for (int round = 0; round < 30; ++round) {
        size_t read = 0;
        const auto snapshot = catalog.snapshot();
        std::jthread reader([&read, snapshot] { read = rowsOf(*snapshot).size(); });
        for (int i = 0; i < 300; ++i)
            upsert(catalog, anySummary(random));
        reader.join();
        QCOMPARE(qsizetype(read), snapshot->sessions());
    }
}

QTEST_GUILESS_MAIN(CatalogTest)
#include "tst_catalog.moc"
