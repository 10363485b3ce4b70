// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/database.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <sqlite3.h>

using namespace SessionDeck;
using namespace std::chrono_literals;

/// Locks: ours stand in nobody's way, and those of others are waited for with patience and an end.
class SqliteLocksTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void lockedByAWriterIsSaidInTheEnd();
    void aLockThatGoesAwayIsWaitedFor();
    void theOriginWritesWhileWeReadAndEdit();
    void nothingIsLeftOpenAfterReading();
    void whatAKilledWriterLeftHalfDoneIsNamed();

private:
    std::unique_ptr<TemporaryPlace> m_place;
    QString m_path;
};

void SqliteLocksTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    m_path = m_place->copyData("multichat-sqlite") + "/sessions.db";
}

void SqliteLocksTest::lockedByAWriterIsSaidInTheEnd()
{
    Result<OpenedStore> opened
        = openStore({.path = m_path}, {.mode = AccessMode::ReadWrite, .busyTimeout = 200ms});
    VERIFY_RESULT(opened);
    sqlite3 *owner = nullptr;
    QCOMPARE(sqlite3_open(m_path.toUtf8().constData(), &owner), SQLITE_OK);
    QCOMPARE(sqlite3_exec(owner, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    const Result<void> scanned = opened->store->scan({}, {});
    QCOMPARE(scanned.error().code, ErrorCode::Locked);
    QVERIFY2(scanned.error().message.contains("0.2"), qPrintable(scanned.error().message));
    QCOMPARE(opened->store->remove("x", Expect::anything()).error().code, ErrorCode::Locked);
    QCOMPARE(sqlite3_exec(owner, "COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(owner);
    VERIFY_RESULT(opened->store->scan({}, {}));
}

void SqliteLocksTest::aLockThatGoesAwayIsWaitedFor()
{
    QProcess owner;
    owner.start("python3",
                {"-c",
                 "import sqlite3, sys, time\n"
                 "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
                 "c.execute('BEGIN EXCLUSIVE')\n"
                 "print('locked', flush=True)\n"
                 "time.sleep(0.5)\n"
                 "c.execute('COMMIT')\n",
                 m_path});
    QVERIFY(owner.waitForReadyRead(20000));
    const Result<OpenedStore> opened = openStore({.path = m_path}, {.busyTimeout = 20s});
    VERIFY_RESULT(opened);
    VERIFY_RESULT(opened->store->scan({}, {}));
    QVERIFY(owner.waitForFinished(20000));
}

// The origin's class waits five seconds for a lock and then fails: it must never come to that because of us.
// Here it waits longer, as the disk may be busy for seconds as well.
void SqliteLocksTest::theOriginWritesWhileWeReadAndEdit()
{
    QProcess origin;
    origin.start(
        "python3",
        {"-c",
         "import sqlite3, sys, time, uuid\n"
         "c = sqlite3.connect(sys.argv[1], timeout=60)\n"
         "for i in range(100):\n"
         "    c.execute('INSERT INTO messages VALUES (?, ?, ?, ?, ?, ?)', (str(uuid.uuid4()), 'origin', 'a',"
         " 'b', 'c', time.time()))\n"
         "    c.execute('INSERT OR REPLACE INTO sessions VALUES (?, ?, ?, ?, ?)', ('origin', '[\"a\"]', 1.0,"
         " time.time(), i + 1))\n"
         "    c.commit()\n"
         "print('done')\n",
         m_path});
    QVERIFY(origin.waitForStarted(20000));
    Result<OpenedStore> opened
        = openStore({.path = m_path}, {.mode = AccessMode::ReadWrite, .busyTimeout = 30s});
    VERIFY_RESULT(opened);
    int appended = 0;
    while (origin.state() == QProcess::Running) {
        VERIFY_RESULT(
            opened->store->append({.id = "agent-coordination-000", .messages = {{.content = "ours"}}}));
        ++appended;
        VERIFY_RESULT(opened->store->scan({.depth = ScanDepth::Complete}, {}));
        origin.waitForFinished(1);
    }
    const QByteArray errors = origin.readAllStandardError();
    QVERIFY2(origin.readAllStandardOutput() == "done\n", errors.constData());
    QCOMPARE(queryDatabase(m_path, "SELECT count(*) FROM messages WHERE session_id = 'origin'"),
             QStringList("100"));
    QCOMPARE(queryDatabase(m_path, "SELECT count(*) FROM messages WHERE content = 'ours'"),
             QStringList(QString::number(appended)));
    QCOMPARE(queryDatabase(m_path, "PRAGMA journal_mode; PRAGMA integrity_check"),
             QStringList({"delete", "ok"}));
}

void SqliteLocksTest::nothingIsLeftOpenAfterReading()
{
    const Result<OpenedStore> opened = openStore({.path = m_path}, {});
    VERIFY_RESULT(opened);
    VERIFY_RESULT(opened->store->scan({.depth = ScanDepth::Complete}, {}));
    VERIFY_RESULT(opened->store->load({.id = "agent-coordination-000", .first = 3, .count = 2}));
    VERIFY_RESULT(opened->store->raw({.id = "agent-coordination-000"}));
    VERIFY_RESULT(opened->store->statistics({}));
    sqlite3 *owner = nullptr;
    QCOMPARE(sqlite3_open(m_path.toUtf8().constData(), &owner), SQLITE_OK);
    QCOMPARE(sqlite3_exec(owner, "BEGIN EXCLUSIVE; COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(owner);
}

// Undoing the half is a change of the file, so a reader may not; and reading the half would be a lie.
void SqliteLocksTest::whatAKilledWriterLeftHalfDoneIsNamed()
{
    QProcess writer;
    writer.start("python3",
                 {"-c",
                  "import os, signal, sqlite3, sys\n"
                  "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
                  "c.execute('PRAGMA cache_size = 2')\n"
                  "c.execute('BEGIN')\n"
                  "c.execute(\"UPDATE messages SET content = 'half'\")\n"
                  "os.kill(os.getpid(), signal.SIGKILL)\n",
                  m_path});
    QVERIFY(writer.waitForFinished(20000));
    const QString journal = m_path + "-journal";
    const QByteArray half = readFile(m_path);
    QVERIFY(QFileInfo(journal).size() > 0);
    QVERIFY(half.contains("half"));
    const Result<OpenedStore> read = openStore({.path = m_path}, {});
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::ReadOnly);
    QCOMPARE(read.error().place, m_path);
    for (const char *word : {"stopped in the middle of a change", "-journal", "let the application"})
        QVERIFY2(read.error().message.contains(QLatin1StringView(word)), qPrintable(read.error().message));
    QVERIFY2(!read.error().message.contains("readonly database"), qPrintable(read.error().message));
    QCOMPARE(readFile(m_path), half);
    QVERIFY(QFileInfo::exists(journal));
    const Result<OpenedStore> opened = openStore({.path = m_path}, {.mode = AccessMode::ReadWrite});
    VERIFY_RESULT(opened);
    QCOMPARE(queryDatabase(m_path, "SELECT count(*) FROM messages WHERE content = 'half'"), QStringList("0"));
}

QTEST_GUILESS_MAIN(SqliteLocksTest)
#include "tst_sqlitelocks.moc"
