// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/database.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QElapsedTimer>
#include <QTest>

using namespace SessionDeck;
using namespace std::chrono_literals;

/// Who watches a store of our own layout hears as well of rows that somebody changes with SQL of his own,
/// past the numbers of the changes.
class SqliteRawChangesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void rowsChangedByHandAskForAScan_data();
    void rowsChangedByHandAskForAScan();
    void besideCountedChangesTheyAreHeardToo();
    void lowerNumbersHideNothing();
    void aScanIsAskedForNowAndThen();
    void countedChangesAskForNone();
    void checkpointsAskForNone();

private:
    StoreChanges next();
    StoreChanges untilQuiet();

    TemporaryPlace m_place;
    QString m_path;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<ChangeSource> m_source;
};

void SqliteRawChangesTest::init()
{
    m_path = m_place.path(QStringLiteral("%1.db").arg(
        QTest::currentDataTag() ? QTest::currentDataTag() : QTest::currentTestFunction()));
    Result<OpenedStore> opened
        = openStore({.driver = "sqlite", .layout = "native", .path = m_path}, {.mode = AccessMode::Create});
    VERIFY_RESULT(opened);
    m_store = std::move(opened->store);
    for (const char *id : {"a", "b", "c"})
        VERIFY_RESULT(
            m_store->write({.id = id, .messages = {{.id = "1", .content = "x"}}}, Expect::absent()));
    Result<std::unique_ptr<ChangeSource>> source = m_store->watch();
    VERIFY_RESULT(source);
    m_source = std::move(*source);
}

StoreChanges SqliteRawChangesTest::next()
{
    const Result<StoreChanges> changes = m_source->wait(20s);
    return changes ? *changes : StoreChanges{};
}

// All that is told until a while passes without a word.
StoreChanges SqliteRawChangesTest::untilQuiet()
{
    StoreChanges all;
    for (;;) {
        const Result<StoreChanges> changes = m_source->wait(700ms);
        if (!changes || changes->isEmpty())
            return all;
        all.changed += changes->changed;
        all.removed += changes->removed;
        all.rescan = all.rescan || changes->rescan;
    }
}

void SqliteRawChangesTest::rowsChangedByHandAskForAScan_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("update") << QByteArray("UPDATE sessions SET title = 'new' WHERE id = 'a'");
    QTest::newRow("delete") << QByteArray(
        "DELETE FROM messages WHERE session = (SELECT key FROM sessions WHERE "
        "id = 'b'); DELETE FROM sessions WHERE id = 'b'");
    QTest::newRow("insert") << QByteArray("INSERT INTO sessions SELECT 900, 'by hand', title, participants, "
                                          "created, last_activity, expires, 0, 0, "
                                          "incarnation, revision, -1, metadata FROM sessions WHERE id = 'a'");
    QTest::newRow("message") << QByteArray("UPDATE messages SET content = 'y'");
    QTest::newRow("journal") << QByteArray(
        "UPDATE sessions SET title = 'new' WHERE id = 'a'"); // see below: without a write-ahead log
}

void SqliteRawChangesTest::rowsChangedByHandAskForAScan()
{
    QFETCH(QByteArray, sql);
    if (QTest::currentDataTag() == QByteArray("journal")) {
        m_source.reset();
        m_store.reset();
        QCOMPARE(queryDatabase(m_path, "PRAGMA journal_mode = DELETE"), QStringList("delete"));
        Result<OpenedStore> opened = openStore({.path = m_path}, {});
        VERIFY_RESULT(opened);
        m_store = std::move(opened->store);
        Result<std::unique_ptr<ChangeSource>> source = m_store->watch();
        VERIFY_RESULT(source);
        m_source = std::move(*source);
    }
    queryDatabase(m_path, sql);
    QVERIFY(next().rescan);
    QVERIFY(untilQuiet().isEmpty()); // told once
}

void SqliteRawChangesTest::besideCountedChangesTheyAreHeardToo()
{
    VERIFY_RESULT(m_store->append({.id = "a", .messages = {{.content = "more"}}}));
    queryDatabase(m_path, "UPDATE sessions SET title = 'new' WHERE id = 'b'");
    VERIFY_RESULT(m_store->append({.id = "c", .messages = {{.content = "more"}}}));
    const StoreChanges changes = untilQuiet(); // all three commits come with the first look
    QVERIFY(changes.rescan);
    QCOMPARE(changes.changed, (QStringList{"a", "c"}));
}

void SqliteRawChangesTest::lowerNumbersHideNothing()
{
    queryDatabase(m_path, "DELETE FROM messages; DELETE FROM sessions WHERE id <> 'a'");
    QVERIFY(next().rescan);
    VERIFY_RESULT(m_store->setExpiry("a", Timestamp::now(), Expect::anything()));
    QCOMPARE(next().changed, QStringList("a"));
}

void SqliteRawChangesTest::aScanIsAskedForNowAndThen()
{
    QElapsedTimer timer;
    timer.start();
    int asked = 0;
    for (int round = 0; round < 20; ++round) {
        queryDatabase(m_path, "UPDATE sessions SET title = title || 'x' WHERE id = 'a'");
        const Result<StoreChanges> changes = m_source->wait(20ms);
        VERIFY_RESULT(changes);
        asked += changes->rescan ? 1 : 0;
    }
    QVERIFY2(asked >= 1 && asked <= 1 + timer.elapsed() / 2000, qPrintable(QString::number(asked)));
    QVERIFY(next().rescan); // the last one is not forgotten
    QVERIFY(untilQuiet().isEmpty());
}

void SqliteRawChangesTest::countedChangesAskForNone()
{
    StoreChanges all;
    for (int round = 0; round < 30; ++round) {
        VERIFY_RESULT(m_store->append({.id = "a", .messages = {{.content = "more"}}}));
        const Result<StoreChanges> changes = round % 3 == 0 ? m_source->wait(0ms) : StoreChanges();
        VERIFY_RESULT(changes);
        all.rescan = all.rescan || changes->rescan;
    }
    std::vector<WriteRequest> many;
    for (int i = 0; i < 50; ++i)
        many.push_back({.session = {.id = QString::number(i)}, .expect = Expect::absent()});
    for (const Result<Revision> &written : m_store->writeMany(many))
        VERIFY_RESULT(written);
    VERIFY_RESULT(m_store->write({.id = "0"}, Expect::anything())); // as it is already
    VERIFY_RESULT(m_store->setExpiry("c", Timestamp::now(), Expect::anything()));
    VERIFY_RESULT(m_store->remove("c", Expect::anything()));
    const StoreChanges rest = untilQuiet();
    QVERIFY(!all.rescan && !rest.rescan);
    QVERIFY(rest.changed.contains("49") && rest.removed.contains("c"));
}

void SqliteRawChangesTest::checkpointsAskForNone()
{
    for (const char *kind : {"PASSIVE", "FULL", "RESTART", "TRUNCATE"}) {
        VERIFY_RESULT(m_store->append({.id = "a", .messages = {{.content = "more"}}}));
        QCOMPARE(untilQuiet().changed, QStringList("a"));
        queryDatabase(m_path, QByteArray("PRAGMA wal_checkpoint(") + kind + ")");
        QVERIFY2(untilQuiet().isEmpty(), kind);
    }
}

QTEST_GUILESS_MAIN(SqliteRawChangesTest)
#include "tst_sqliterawchanges.moc"
