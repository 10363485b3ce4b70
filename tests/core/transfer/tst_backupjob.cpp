// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/backupjob.h"
#include "core/transfer/backuplog.h"
#include "tests/support/database.h"
#include "tests/support/openedstores.h"
#include "tests/support/redisserver.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"

#include <thread>

#include <QDir>

using namespace SessionDeck;

namespace {

OpenedStore openedAt(const StoreLocation &location)
{
    Result<OpenedStore> opened = openStore(location, {.mode = AccessMode::ReadOnly});
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    return std::move(*opened);
}

// One transaction of an application: a session and its messages, and the counts that belong to them.
QByteArray transaction(int number)
{
    const QByteArray id = QByteArray::number(number);
    QByteArray sql = "BEGIN IMMEDIATE; INSERT INTO sessions VALUES ('live" + id + "', '[\"A\"]', 1, 2, 5);";
    for (int i = 0; i < 5; ++i)
        sql += "INSERT INTO messages VALUES ('live" + id + "-" + QByteArray::number(i) + "', 'live" + id
            + "', 'A', 'B', '" + QByteArray(500, 'x') + "', " + QByteArray::number(i) + ");";
    return sql + "UPDATE sessions SET last_activity = last_activity + 1; COMMIT;";
}

} // namespace

/// Backups: one file that is complete and sound, or none.
class BackupJobTest : public QObject
{
    Q_OBJECT
private slots:
    void backsUpWhatAScanFinds();
    void databaseKeepsItsLayout();
    void databaseUnderConstantWritesIsOneState_data();
    void databaseUnderConstantWritesIsOneState();
    void whatExistsIsNeverReplaced();
    void datedBackupsRotate();
    void damagedSessionsAreNamed();
    void madeBackupsAreRemembered();

private:
    TemporaryPlace m_place;
};

void BackupJobTest::backsUpWhatAScanFinds()
{
    const RedisServer server;
    const StoreLocation locations[] = {{.driver = "json", .layout = "jsonl", .path = m_place.path("scanned")},
                                       server.location("native", "p:")};
    for (const StoreLocation &location : locations) {
        const auto store = newStore(location);
        for (const char *id : {"a", "b", "ü {😀}"})
            VERIFY_RESULT(store->write(richSession(id), Expect::absent()));
        const QString file = m_place.path(location.driver + ".db");
        const Result<BackupResult> result = backUp(openedAt(location), {.file = file});
        VERIFY_RESULT(result);
        QCOMPARE(result->sessions, 3);
        QCOMPARE(result->messages, 9);
        QCOMPARE(result->layout, QString("native"));
        QVERIFY(result->leftOut.empty());
        const auto backup = openAt(file, AccessMode::ReadOnly);
        for (const QString &id : listedIds(*store)) {
            QCOMPARE(hashIn(*backup, id), hashIn(*store, id));
            QVERIFY(isSameExpiry(loaded(*backup, id).session.expires, loaded(*store, id).session.expires));
        }
        QCOMPARE(queryDatabase(file, "PRAGMA journal_mode"), QStringList{"delete"});
    }
    for (const QString &name : QDir(m_place.path({})).entryList(QDir::Files | QDir::Hidden))
        QVERIFY2(!name.contains(".part"), qPrintable(name));
}

void BackupJobTest::databaseKeepsItsLayout()
{
    const QString path = m_place.copyData("multichat-sqlite") + "/sessions.db";
    const OpenedStore source = openedAt({.path = path});
    const Result<BackupResult> same = backUp(source, {.file = m_place.path("same.db")});
    VERIFY_RESULT(same);
    QCOMPARE(same->layout, QString("multichat"));
    const QByteArray rows = "SELECT * FROM messages ORDER BY rowid";
    QCOMPARE(queryDatabase(same->file, rows), queryDatabase(path, rows));
    const Result<BackupResult> native = backUp(source, {.file = m_place.path("native.db"), .asNative = true});
    VERIFY_RESULT(native);
    QCOMPARE(native->layout, QString("native"));
    QCOMPARE(native->sessions, same->sessions);
    QCOMPARE(native->messages, same->messages);
}

void BackupJobTest::databaseUnderConstantWritesIsOneState_data()
{
    QTest::addColumn<QByteArray>("journal");
    QTest::newRow("WAL") << QByteArray("WAL");
    QTest::newRow("rollback journal") << QByteArray("DELETE");
}

void BackupJobTest::databaseUnderConstantWritesIsOneState()
{
    QFETCH(QByteArray, journal);
    constexpr int runs = 50;
    const QString path = m_place.path(QStringLiteral("live-%1.db").arg(QLatin1StringView(journal)));
    newStore({.driver = "sqlite", .layout = "multichat", .path = path}).reset();
    queryDatabase(path, "PRAGMA journal_mode = " + journal);
    for (int i = 0; i < 40; ++i)
        queryDatabase(path, transaction(-i - 1));
    std::atomic<int> written = 0;
    std::jthread writer([&](const std::stop_token &stop) {
        while (!stop.stop_requested())
            queryDatabase(path,
                          "PRAGMA synchronous = OFF; PRAGMA busy_timeout = 60000;" + transaction(written++));
    });
    const OpenedStore source = openedAt({.driver = "sqlite", .layout = "multichat", .path = path});
    for (int run = 0; run < runs || (written <= runs / 5 && run < 20 * runs); ++run) {
        const QString file
            = m_place.path(QStringLiteral("%1-%2.db").arg(QLatin1StringView(journal)).arg(run));
        const Result<BackupResult> result = backUp(source, {.file = file});
        VERIFY_RESULT(result);
        QCOMPARE(queryDatabase(file, "PRAGMA integrity_check"), QStringList{"ok"});
        QCOMPARE(queryDatabase(file,
                               "SELECT sum(message_count) - (SELECT count(*) FROM messages), "
                               "count(*) - "
                                   + QByteArray::number(result->sessions) + " FROM sessions"),
                 QStringList{"0|0"});
        QCOMPARE(result->messages, result->sessions * 5);
        QFile::remove(file);
    }
    QVERIFY2(written > runs / 5, "hardly anything was written meanwhile: this proves nothing");
}

void BackupJobTest::whatExistsIsNeverReplaced()
{
    const StoreLocation location{.driver = "json", .path = m_place.path("small")};
    VERIFY_RESULT(newStore(location)->write(richSession("a"), Expect::absent()));
    const QString file = m_place.put("precious.db", "precious");
    const Result<BackupResult> result = backUp(openedAt(location), {.file = file});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Conflict);
    QCOMPARE(readFile(file), QByteArray("precious"));
}

void BackupJobTest::datedBackupsRotate()
{
    const StoreLocation location{.driver = "json", .path = m_place.path("dated")};
    VERIFY_RESULT(newStore(location)->write(richSession("a"), Expect::absent()));
    for (const char *name : {"old-20200101T000000Z.db", "old-20210101T000000Z.db", "old-20220101T000000Z.db",
                             "old-20220101.db", "older-20200101T000000Z.db"})
        m_place.put(QString("rotation/") + name, "x");
    const Result<BackupResult> result
        = backUp(openedAt(location), {.file = m_place.path("rotation/old.db"), .keep = 2});
    VERIFY_RESULT(result);
    QCOMPARE(result->pruned.size(), 2);
    QStringList left = QDir(m_place.path("rotation")).entryList(QDir::Files, QDir::Name);
    QVERIFY(left.removeOne(result->file.section('/', -1)));
    QCOMPARE(left, (QStringList{"old-20220101.db", "old-20220101T000000Z.db", "older-20200101T000000Z.db"}));
}

void BackupJobTest::damagedSessionsAreNamed()
{
    const StoreLocation location{.driver = "json", .path = m_place.path("damaged")};
    const auto store = newStore(location);
    for (const char *id : {"a", "b"})
        VERIFY_RESULT(store->write(richSession(id), Expect::absent()));
    QByteArray bytes = readFile(m_place.path("damaged/b.jsonl"));
    m_place.put("damaged/b.jsonl", bytes.insert(bytes.indexOf('\n') + 1, "{torn\n"));
    const Result<BackupResult> result = backUp(openedAt(location), {.file = m_place.path("rest.db")});
    VERIFY_RESULT(result);
    QCOMPARE(result->sessions, 1);
    QCOMPARE(result->leftOut.size(), size_t(1));
    QCOMPARE(result->leftOut[0].id, QString("b"));
    QVERIFY(!result->leftOut[0].reason.isEmpty());
}

void BackupJobTest::madeBackupsAreRemembered()
{
    const QString log = m_place.path("data/backups.jsonl");
    const KnownBackup first{.store = "json:/x", .file = m_place.put("1.db", "x"), .sessions = 1};
    const KnownBackup second{.store = "json:/\"y\"", .file = m_place.put("2.db", "x"), .messages = 7};
    KnownBackup again = first;
    again.sessions = 5;
    for (const KnownBackup &backup : {first, second, again})
        VERIFY_RESULT(noteBackup(log, backup));
    m_place.put("data/backups.jsonl", readFile(log) + "{torn");
    QCOMPARE(knownBackups(log), (std::vector<KnownBackup>{again, second}));
    QFile::remove(first.file);
    QCOMPARE(knownBackups(log), std::vector<KnownBackup>{second});
}

QTEST_GUILESS_MAIN(BackupJobTest)
#include "tst_backupjob.moc"
