// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitefigures.h"
#include "core/store/sqlite/sqliteopening.h"
#include "core/store/sqlite/sqliteplainfile.h"
#include "core/transfer/salvage.h"
#include "core/vault/privatefile.h"
#include "core/vault/vault.h"
#include "tests/support/ctl.h"
#include "tests/support/openedstores.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"

#include <QTest>

using namespace SessionDeck;

/// What this program does with a database beside its connections must not cost them their locks: else the
/// next program that closes the database deletes its log, and what they write from then on is lost.
class SqliteForeignCloseTest : public QObject
{
    Q_OBJECT
private slots:
    void ourLocksStay_data();
    void ourLocksStay();
    void bytesAreThoseOfTheFile();
};

void SqliteForeignCloseTest::ourLocksStay_data()
{
    using Act = void (*)(const TemporaryPlace &place, const QString &file);
    QTest::addColumn<Act>("act");
    QTest::newRow("nothing") << Act([](const TemporaryPlace &, const QString &) {});
    QTest::newRow("open it by its content")
        << Act([](const TemporaryPlace &, const QString &file) { openAt(file, AccessMode::ReadOnly); });
    QTest::newRow("detect its layouts") << Act(
        [](const TemporaryPlace &, const QString &file) { VERIFY_RESULT(detectStores({.path = file}, {})); });
    QTest::newRow("look at its figures") << Act([](const TemporaryPlace &, const QString &file) {
        const auto figures = SqliteFigures::open({.driver = "sqlite", .path = file}, {});
        VERIFY_RESULT(figures);
        const Result<FigureSet> set = (*figures)->read(FigureDepth::Quick, {});
        VERIFY_RESULT(set);
        QVERIFY(std::ranges::count(set->figures, "checkpoint_lag_pages", &Figure::metric) == 1);
    });
    QTest::newRow("salvage it") << Act([](const TemporaryPlace &place, const QString &file) {
        const auto target = newStore({.driver = "json", .layout = "jsonl", .path = place.path("saved")});
        VERIFY_RESULT(
            salvage({.source = {.driver = "sqlite", .path = file}, .workFolder = place.path({})}, *target));
    });
    QTest::newRow("make sure that only its user reads it")
        << Act([](const TemporaryPlace &, const QString &file) { VERIFY_RESULT(makePrivateFile(file)); });
}

void SqliteForeignCloseTest::ourLocksStay()
{
    using Act = void (*)(const TemporaryPlace &place, const QString &file);
    QFETCH(Act, act);
    const TemporaryPlace place;
    const QString file = place.path("store.db");
    const auto store = newStore({.driver = "sqlite", .layout = "native", .path = file});
    VERIFY_RESULT(store->write(richSession("before"), Expect::absent()));
    act(place, file);
    VERIFY_CODE(ctl({"append", "sqlite:" + file, "before", "--sender", "x", "word"}), 0);
    QVERIFY(QFile::exists(file + "-wal")); // the other program was not the last to close it
    VERIFY_RESULT(store->write(richSession("after"), Expect::absent()));
    const CtlRun listed = ctl({"list", "sqlite:" + file, "--json"});
    QCOMPARE(jsonLines(listed.output).size(), 2);
}

void SqliteForeignCloseTest::bytesAreThoseOfTheFile()
{
    const TemporaryPlace place;
    const QString database = place.copyData("multichat-sqlite/sessions.db");
    const QByteArray all = readFile(database);
    Result<SqlitePlainFile> file = SqlitePlainFile::open(database);
    VERIFY_RESULT(file);
    QCOMPARE(*file->size(), all.size());
    QCOMPARE(*file->read(0, all.size() + 10), all);
    QCOMPARE(*file->read(all.size() - 5, 10), all.right(5));
    QCOMPARE(*file->read(all.size() + 5, 10), QByteArray());
    QVERIFY(!SqlitePlainFile::open(place.path("none.db")));
    QVERIFY(!startsLikeSqlite(place.path({})) && !startsLikeSqlite(place.put("text.db", "SQLite format")));
    QVERIFY(startsLikeSqlite(database));
}

QTEST_GUILESS_MAIN(SqliteForeignCloseTest)
#include "tst_sqliteforeignclose.moc"
