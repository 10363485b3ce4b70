// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/livecatalog.h"

#include "tests/support/soon.h"
#include "tests/support/storescript.h"
#include "tests/support/testresult.h"

#include <QSignalSpy>

using namespace SessionDeck;

namespace {

// "id=messages" of the rows in a view, in its order.
QStringList shown(const LiveCatalog &catalog)
{
    QStringList rows;
    QByteArray scratch;
    for (qsizetype i = 0; i < catalog.view().size(); ++i) {
        const SummaryView row = catalog.view().snapshot->at((*catalog.view().rows)[size_t(i)], scratch);
        rows += QString("%1=%2").arg(QString::fromUtf8(row.id)).arg(row.messageCount);
    }
    return rows;
}

std::shared_ptr<StoreScript> scriptOf(int sessions)
{
    auto script = std::make_shared<StoreScript>();
    for (int i = 0; i < sessions; ++i)
        script->put(QString("s%1").arg(i, 3, 10, QChar('0')), i);
    return script;
}

} // namespace

class LiveCatalogTest : public QObject
{
    Q_OBJECT
private slots:
    void showsRowsWhileTheScanRuns();
    void appliesWhatOthersChange();
    void findsChangesThatTheStoreCannotName();
    void keepsRowsOfAScanThatWasCancelled();
    void comesBackWhenTheStoreDoes();
    void waitsForTheUserWhereTimeHealsNothing();
    void sortsAndFiltersAnew();
    void doesNotWaitForAStoreThatHangs();
};

void LiveCatalogTest::showsRowsWhileTheScanRuns()
{
    const auto script = scriptOf(100);
    script->holdScansAt(50, true);
    LiveCatalog catalog({}, {}, nullptr, StoreScript::opener(script));
    catalog.start();
    VERIFY_SOON(catalog.view().size() > 0);
    QCOMPARE(catalog.state().phase, StorePhase::Scanning);
    QVERIFY(catalog.view().size() <= 50);
    script->holdScansAt(-1, true);
    COMPARE_SOON(catalog.state().phase, StorePhase::Live);
    COMPARE_SOON(catalog.view().size(), 100);
    QCOMPARE(catalog.state().sessions, 100);
    QCOMPARE(catalog.state().watchMethod, "script");
    QCOMPARE(catalog.state().layoutReason, "scripted");
    COMPARE_SOON(catalog.state().statistics.bytes, 4711);
}

void LiveCatalogTest::appliesWhatOthersChange()
{
    const auto script = scriptOf(3);
    LiveCatalog catalog({}, {}, nullptr, StoreScript::opener(script));
    catalog.setView({.field = SortField::Id, .order = Qt::AscendingOrder});
    QSignalSpy changes(&catalog, &LiveCatalog::sessionsChanged);
    catalog.start();
    COMPARE_SOON(shown(catalog), QStringList({"s000=0", "s001=1", "s002=2"}));
    COMPARE_SOON(changes.size(), 1); // what put() reported before the scan
    changes.clear();
    script->put("s001", 77);
    script->remove("s002");
    script->put("t", 5);
    COMPARE_SOON(shown(catalog), QStringList({"s000=0", "s001=77", "t=5"}));
    QStringList ids;
    for (const QList<QVariant> &change : changes)
        ids += change[0].toStringList();
    ids.sort();
    QCOMPARE(ids, QStringList({"s001", "s002", "t"}));
    QVERIFY(!catalog.state().lastChange.isNull());
    QCOMPARE(script->scans(), 1);
    script->put("u", 1);
    COMPARE_SOON(catalog.state().progress.scanned, 4); // what is listed now, not what was there at first
    QCOMPARE(catalog.state().progress.total, catalog.state().sessions);
}

void LiveCatalogTest::findsChangesThatTheStoreCannotName()
{
    const auto script = scriptOf(3);
    LiveCatalog catalog({}, {}, nullptr, StoreScript::opener(script));
    catalog.setView({.field = SortField::Id, .order = Qt::AscendingOrder});
    catalog.start();
    COMPARE_SOON(catalog.view().size(), 3);
    QSignalSpy changes(&catalog, &LiveCatalog::sessionsChanged);
    script->putUnseen("s000", 9);
    COMPARE_SOON(shown(catalog), QStringList({"s000=9", "s001=1", "s002=2"}));
    VERIFY_SOON(!changes.isEmpty());
    QVERIFY(changes.back()[0].toStringList().isEmpty());
    QCOMPARE(catalog.state().phase, StorePhase::Live);
}

void LiveCatalogTest::keepsRowsOfAScanThatWasCancelled()
{
    const auto script = scriptOf(100);
    script->holdScansAt(50, true);
    LiveCatalog catalog({}, {}, nullptr, StoreScript::opener(script));
    catalog.start();
    COMPARE_SOON(catalog.state().phase, StorePhase::Scanning);
    catalog.cancelScan();
    COMPARE_SOON(catalog.state().phase, StorePhase::Cancelled);
    COMPARE_SOON(catalog.view().size(), 50);
    script->holdScansAt(-1, true);
    catalog.rescan();
    COMPARE_SOON(catalog.state().phase, StorePhase::Live);
    COMPARE_SOON(catalog.view().size(), 100);
}

void LiveCatalogTest::comesBackWhenTheStoreDoes()
{
    const auto script = scriptOf(3);
    LiveCatalog catalog({}, {}, nullptr, StoreScript::opener(script));
    catalog.start();
    COMPARE_SOON(catalog.view().size(), 3); // sorted beside this thread, so later than the phase
    const Error lost{.code = ErrorCode::Unreachable, .message = "gone"};
    script->breakWith(lost);
    COMPARE_SOON(catalog.state().phase, StorePhase::Offline);
    QCOMPARE(catalog.state().error, lost);
    QVERIFY(!catalog.state().retryAt.isNull());
    QCOMPARE(catalog.view().size(), 3);
    script->breakWith(std::nullopt);
    script->remove("s000");
    COMPARE_SOON(catalog.state().phase, StorePhase::Live);
    COMPARE_SOON(catalog.view().size(), 2);
    QVERIFY(catalog.state().error.message.isEmpty());
}

void LiveCatalogTest::waitsForTheUserWhereTimeHealsNothing()
{
    for (const ErrorCode code : {ErrorCode::Unauthorized, ErrorCode::Corrupt, ErrorCode::Unsupported}) {
        const auto script = scriptOf(3);
        script->breakWith(Error{.code = code, .message = "no"});
        LiveCatalog catalog({}, {}, nullptr, StoreScript::opener(script));
        catalog.start();
        COMPARE_SOON(catalog.state().phase, StorePhase::Failed);
        script->breakWith(std::nullopt);
        QTest::qWait(50);
        QCOMPARE(catalog.state().phase, StorePhase::Failed);
        catalog.reconnect();
        COMPARE_SOON(catalog.state().phase, StorePhase::Live);
    }
}

void LiveCatalogTest::sortsAndFiltersAnew()
{
    const auto script = scriptOf(200);
    LiveCatalog catalog({}, {}, nullptr, StoreScript::opener(script));
    catalog.start();
    COMPARE_SOON(catalog.view().size(), 200);
    for (int least = 0; least < 198; ++least) { // only the last of many requests has to be answered
        const SessionQuery query = *parseSessionQuery(QString("messages:>%1").arg(least), Timestamp::now());
        catalog.setView({.field = SortField::Messages, .order = Qt::DescendingOrder, .query = query});
    }
    COMPARE_SOON(shown(catalog), QStringList({"s199=199", "s198=198"}));
    script->put("x", 1000);
    COMPARE_SOON(shown(catalog), QStringList({"x=1000", "s199=199", "s198=198"}));
}

void LiveCatalogTest::doesNotWaitForAStoreThatHangs()
{
    const auto script = scriptOf(3);
    script->holdScansAt(1, false);
    auto catalog
        = std::make_unique<LiveCatalog>(StoreLocation(), OpenOptions(), nullptr, StoreScript::opener(script));
    catalog->start();
    COMPARE_SOON(catalog->view().size(), 1);
    catalog.reset(); // and not for ever, as the scan is held
    std::weak_ptr<StoreScript> held = script;
    script->holdScansAt(-1, false); // it ends, and finds that all it uses is still there
    COMPARE_SOON(held.use_count(), 1);
}

QTEST_GUILESS_MAIN(LiveCatalogTest)
#include "tst_livecatalog.moc"
