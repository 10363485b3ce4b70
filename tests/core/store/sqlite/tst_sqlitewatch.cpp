// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/database.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QTest>

#include <thread>

using namespace SessionDeck;
using namespace std::chrono_literals;

/// Who watches a database hears what others do to it.
class SqliteWatchTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void tellsWhatTheOriginDoes();
    void tellsEditsAndRemovals();
    void tellsWhatOurOwnLayoutDoes();
    void quietWithoutChanges();
    void interruptEndsTheWait();
    void replacedFilesAreNoticed();

private:
    StoreChanges next();

    std::unique_ptr<TemporaryPlace> m_place;
    QString m_path;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<ChangeSource> m_source;
};

static const QString sampleId = QStringLiteral("agent-coordination-005");

void SqliteWatchTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    m_path = m_place->copyData("multichat-sqlite") + "/sessions.db";
    Result<OpenedStore> opened = openStore({.path = m_path}, {});
    VERIFY_RESULT(opened);
    m_store = std::move(opened->store);
    Result<std::unique_ptr<ChangeSource>> source = m_store->watch();
    VERIFY_RESULT(source);
    m_source = std::move(*source);
}

StoreChanges SqliteWatchTest::next()
{
    const Result<StoreChanges> changes = m_source->wait(60s);
    return changes ? *changes : StoreChanges{};
}

void SqliteWatchTest::tellsWhatTheOriginDoes()
{
    queryDatabase(
        m_path,
        "INSERT OR REPLACE INTO sessions SELECT session_id, participants, created_at, 1800000000.5, "
        "message_count + 1 FROM sessions WHERE session_id = '"
            + sampleId.toUtf8() + "'");
    QCOMPARE(next().changed, QStringList(sampleId));
    queryDatabase(m_path,
                  "INSERT INTO messages VALUES ('x', '" + sampleId.toUtf8()
                      + "', 'A', 'B', 'C', 1800000000.5)");
    StoreChanges changes = next();
    QCOMPARE(changes.changed, QStringList(sampleId));
    QVERIFY(changes.removed.isEmpty() && !changes.rescan);
}

void SqliteWatchTest::tellsEditsAndRemovals()
{
    queryDatabase(m_path, "UPDATE messages SET content = 'edited' WHERE rowid = 1");
    QCOMPARE(next().changed, QStringList("agent-coordination-000"));
    queryDatabase(m_path,
                  "UPDATE sessions SET message_count = 99 WHERE session_id = '" + sampleId.toUtf8() + "'");
    QCOMPARE(next().changed, QStringList(sampleId));
    queryDatabase(m_path, "DELETE FROM sessions WHERE session_id = '" + sampleId.toUtf8() + "'");
    QCOMPARE(next().removed, QStringList(sampleId));
}

void SqliteWatchTest::tellsWhatOurOwnLayoutDoes()
{
    Result<OpenedStore> ours
        = openStore({.driver = "sqlite", .path = m_place->path("ours.db")}, {.mode = AccessMode::Create});
    VERIFY_RESULT(ours);
    VERIFY_RESULT(ours->store->write({.id = "first"}, Expect::absent()));
    Result<std::unique_ptr<ChangeSource>> source = ours->store->watch();
    VERIFY_RESULT(source);
    m_source = std::move(*source);
    VERIFY_RESULT(ours->store->append({.id = "first", .messages = {{.content = "x"}}}));
    VERIFY_RESULT(ours->store->write({.id = "second"}, Expect::absent()));
    QStringList changed = next().changed;
    if (changed.size() < 2)
        changed += next().changed;
    changed.removeDuplicates();
    QCOMPARE(changed, QStringList({"first", "second"}));
    VERIFY_RESULT(ours->store->setExpiry("first", Timestamp::now(), Expect::anything()));
    QCOMPARE(next().changed, QStringList("first"));
    VERIFY_RESULT(ours->store->remove("second", Expect::anything()));
    QCOMPARE(next().removed, QStringList("second"));
}

void SqliteWatchTest::quietWithoutChanges()
{
    m_place->put("multichat-sqlite/other.txt", "x");
    const Result<StoreChanges> changes = m_source->wait(300ms);
    VERIFY_RESULT(changes);
    QVERIFY(changes->isEmpty());
    // Nothing stands in the way of the owner in the meantime.
    queryDatabase(m_path, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT");
}

void SqliteWatchTest::interruptEndsTheWait()
{
    m_source->interrupt();
    QVERIFY(next().isEmpty());
    std::thread other([&] {
        std::this_thread::sleep_for(50ms);
        m_source->interrupt();
    });
    const Result<StoreChanges> changes = m_source->wait(1h); // beyond the time limit of the test
    other.join();
    VERIFY_RESULT(changes);
    QVERIFY(changes->isEmpty());
}

void SqliteWatchTest::replacedFilesAreNoticed()
{
    QVERIFY(QFile::rename(m_path, m_path + ".old"));
    QVERIFY(QFile::copy(m_path + ".old", m_path));
    const Result<StoreChanges> changes = m_source->wait(60s);
    QVERIFY(!changes);
    QCOMPARE(changes.error().code, ErrorCode::Unreachable);
    QCOMPARE(m_store->load({.id = sampleId}).error().code, ErrorCode::Unreachable);
}

QTEST_GUILESS_MAIN(SqliteWatchTest)
#include "tst_sqlitewatch.moc"
