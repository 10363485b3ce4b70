// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/sampledata.h"
#include "tests/contract/scanlog.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

using namespace SessionDeck;

/// SessionStore::scan() of undamaged stores.
class ContractScanTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void listsEverySessionOnce_data();
    void listsEverySessionOnce();
    void handsOutBoundedBatches();
    void progressGrowsToTheTotal();
    void stopsWhenAsked();
    void readsOnlyTheNamedSessions();
    void completeScanKnowsCountsAndSizes();
    void needsNoSink();
};

void ContractScanTest::initTestCase_data()
{
    addSubjects(SubjectChoice::All);
}

void ContractScanTest::listsEverySessionOnce_data()
{
    QTest::addColumn<ScanDepth>("depth");
    QTest::newRow("headers") << ScanDepth::Headers;
    QTest::newRow("complete") << ScanDepth::Complete;
}

// What a summary says is what the session says.
void ContractScanTest::listsEverySessionOnce()
{
    QFETCH(ScanDepth, depth);
    StorePlace place;
    place.populate(sampleSessions(7));
    const ScanLog log = scanAll(place.store(), {.depth = depth});
    VERIFY_RESULT(log.outcome);
    QVERIFY2(log.damage.empty(), qPrintable(log.damageText()));
    QCOMPARE(log.rows.size(), 7);
    for (const SessionSummary &row : log.rows) {
        const Result<LoadedSession> loaded = place.store().load({.id = row.id});
        VERIFY_RESULT(loaded);
        SessionSummary expected = expectedRow(*loaded);
        if (depth == ScanDepth::Headers && row.messageCount < 0) // allowed to be unknown in a quick scan
            expected.messageCount = -1;
        QCOMPARE(toText(row), toText(expected));
    }
}

void ContractScanTest::handsOutBoundedBatches()
{
    StorePlace place;
    place.populate(sampleSessions(7));
    const ScanLog log = scanAll(place.store(), {.batchRows = 2});
    VERIFY_RESULT(log.outcome);
    QCOMPARE(log.rows.size(), 7);
    QVERIFY(log.batches.size() >= 4);
    for (const qsizetype size : log.batches)
        QVERIFY2(size > 0 && size <= 2, qPrintable(QString::number(size)));
}

void ContractScanTest::progressGrowsToTheTotal()
{
    StorePlace place;
    place.populate(sampleSessions(7));
    const ScanLog log = scanAll(place.store(), {.batchRows = 2});
    VERIFY_RESULT(log.outcome);
    QVERIFY(!log.progress.empty());
    qint64 before = 0;
    for (const ScanProgress &progress : log.progress) {
        QVERIFY(progress.scanned >= before);
        before = progress.scanned;
    }
    QCOMPARE(log.progress.back().scanned, 7);
    QCOMPARE(log.progress.back().total, 7);
}

void ContractScanTest::stopsWhenAsked()
{
    StorePlace place;
    place.populate(sampleSessions(20));
    std::stop_source stop;
    qsizetype rows = 0;
    qsizetype batches = 0;
    ScanSink sink;
    sink.rows = [&](const SummaryBatch &batch) {
        rows += batch.size();
        ++batches;
        stop.request_stop();
    };
    const Result<void> stopped = place.store().scan({.batchRows = 3, .stop = stop.get_token()}, sink);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(batches, 1);
    QVERIFY(rows <= 3);
    // The store is as good as before.
    QCOMPARE(scanAll(place.store()).rows.size(), 20);
}

void ContractScanTest::readsOnlyTheNamedSessions()
{
    StorePlace place;
    place.populate(sampleSessions(7));
    const QStringList wanted{sampleId(5), sampleId(99), sampleId(2)};
    for (const ScanDepth depth : {ScanDepth::Headers, ScanDepth::Complete}) {
        const ScanLog log = scanAll(place.store(), {.depth = depth, .ids = wanted});
        VERIFY_RESULT(log.outcome);
        QCOMPARE(log.ids(), (QStringList{sampleId(2), sampleId(5)}));
        QVERIFY2(log.damage.empty(), qPrintable(log.damageText()));
    }
}

void ContractScanTest::completeScanKnowsCountsAndSizes()
{
    StorePlace place;
    std::vector<Session> sessions = sampleSessions(7);
    sessions[1].messages[0].content = QString(20'000, u'x'); // a list may read less of it
    place.populate(sessions);
    const ScanLog quick = scanAll(place.store());
    const ScanLog whole = scanAll(place.store(), {.depth = ScanDepth::Complete});
    VERIFY_RESULT(whole.outcome);
    QCOMPARE(whole.ids(), quick.ids());
    QCOMPARE(whole.progress.back().scanned, qint64(whole.rows.size()));
    for (const SessionSummary &row : whole.rows) {
        const SessionSummary &first = quick.row(row.id);
        QVERIFY2(row.messageCount >= 0 && row.sizeBytes > 0, qPrintable(toText(row)));
        QVERIFY(first.messageCount == -1 || first.messageCount == row.messageCount);
        QVERIFY(first.sizeBytes == -1 || first.sizeBytes == row.sizeBytes);
    }
}

void ContractScanTest::needsNoSink()
{
    StorePlace place;
    place.populate(sampleSessions(3));
    VERIFY_RESULT(place.store().scan({.depth = ScanDepth::Complete}, {}));
}

QTEST_GUILESS_MAIN(ContractScanTest)
#include "tst_contractscan.moc"
