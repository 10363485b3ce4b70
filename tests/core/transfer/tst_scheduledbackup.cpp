// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storekey.h"
#include "core/transfer/backupkeeper.h"
#include "core/transfer/schedulebook.h"
#include "tests/support/openedstores.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace SessionDeck;

/// Backups that a schedule makes: when, what is deleted for them, and what becomes of failures.
class ScheduledBackupTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void backupsAreMadeWhenDue();
    void onlyOwnFilesAreDeleted();
    void failuresAreNotedAndRetried();
    void interruptedOnesAreTidied();
    void oneProgramMakesIt();
    void keeperTellsWhatItDid();

private:
    BackupTurn turn();
    /// As if the last backup was long ago.
    void letTimePass();
    QStringList files() const;

    std::unique_ptr<TemporaryPlace> m_place;
    ScheduledStore m_store;
};

void ScheduledBackupTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    qputenv("XDG_DATA_HOME", m_place->path("data").toUtf8());
    m_place->put("backups/foreign-20200101T000000Z.db", "not ours");
    m_store.location = {.driver = "json", .layout = "jsonl", .path = m_place->path("talks")};
    m_store.schedule = {
        .rhythm = BackupSchedule::Rhythm::Hours, .hours = 6, .folder = m_place->path("backups"), .keep = 2};
    VERIFY_RESULT(newStore(m_store.location)->write(richSession("a"), Expect::absent()));
}

BackupTurn ScheduledBackupTest::turn()
{
    return takeTurn(m_store, openStore, {});
}

void ScheduledBackupTest::letTimePass()
{
    const Result<ScheduleBook> book = ScheduleBook::open(storeKey(m_store.location));
    VERIFY_RESULT(book);
    ScheduleState state = book->read();
    state.succeeded = state.attempted = Timestamp::fromMicroseconds(1'600'000'000'000'000);
    VERIFY_RESULT(book->write(state));
    QTest::qWait(1100); // names tell seconds
}

QStringList ScheduledBackupTest::files() const
{
    return QDir(m_store.schedule.folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void ScheduledBackupTest::backupsAreMadeWhenDue()
{
    const BackupTurn first = turn();
    QVERIFY2(first.made && !first.trouble, first.trouble ? qPrintable(describe(*first.trouble)) : "");
    QCOMPARE(first.made->sessions, 1);
    QCOMPARE(hashIn(*openAt(first.made->file), "a"), hashIn(*openAt(m_store.location.path), "a"));
    QVERIFY(first.next > Timestamp::now());
    const BackupTurn second = turn();
    QVERIFY(!second.made && !second.trouble);
    QCOMPARE(files().size(), 2);
}

void ScheduledBackupTest::onlyOwnFilesAreDeleted()
{
    QStringList made;
    for (int i = 0; i < 4; ++i) {
        const BackupTurn taken = turn();
        QVERIFY(taken.made);
        made += QFileInfo(taken.made->file).fileName();
        if (i == 0) { // somebody works with this one: it is not the schedule's any more
            QFile file(taken.made->file);
            QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
        }
        letTimePass();
    }
    QCOMPARE(files(), (QStringList{"foreign-20200101T000000Z.db", made[0], made[2], made[3]}));
}

void ScheduledBackupTest::failuresAreNotedAndRetried()
{
    const QString folder = std::exchange(m_store.schedule.folder, m_place->path("not there"));
    const BackupTurn failed = turn();
    QVERIFY(!failed.made && failed.trouble);
    QCOMPARE(scheduleState(m_store.location).failures, 1);
    QVERIFY(!scheduleState(m_store.location).trouble.isEmpty());
    QVERIFY(failed.next > Timestamp::now());
    m_store.schedule.folder = folder;
    QVERIFY(!turn().made); // not yet
    letTimePass();
    QVERIFY(turn().made);
    QCOMPARE(scheduleState(m_store.location).failures, 0);
    QCOMPARE(scheduleState(m_store.location).trouble, QString());
}

void ScheduledBackupTest::interruptedOnesAreTidied()
{
    const Result<ScheduleBook> book = ScheduleBook::open(storeKey(m_store.location));
    VERIFY_RESULT(book);
    VERIFY_RESULT(book->write({.pending = m_store.schedule.folder + "/half.db"}));
    m_place->put("backups/.half.db.part", "a half");
    QVERIFY(turn().made);
    QVERIFY(!files().contains(".half.db.part"));
    // A program that was killed between the file's name and the note about it leaves a whole backup.
    const BackupTurn taken = [&] {
        letTimePass();
        return turn();
    }();
    ScheduleState state = book->read();
    state.files.pop_back();
    state.pending = taken.made->file;
    VERIFY_RESULT(book->write(state));
    letTimePass();
    QVERIFY(turn().made);
    QCOMPARE(book->read().files.size(), size_t(2));
    QCOMPARE(book->read().files.front().path, taken.made->file);
}

void ScheduledBackupTest::oneProgramMakesIt()
{
    const Result<ScheduleBook> book = ScheduleBook::open(storeKey(m_store.location));
    VERIFY_RESULT(book);
    const Result<FileDescriptor> lock = book->lock();
    VERIFY_RESULT(lock);
    const BackupTurn taken = turn();
    QVERIFY(!taken.made && !taken.trouble);
}

void ScheduledBackupTest::keeperTellsWhatItDid()
{
    BackupKeeper keeper;
    QStringList told;
    connect(&keeper, &BackupKeeper::turnTaken, this, [&](const BackupTurn &taken) {
        told += taken.made ? taken.made->file : describe(*taken.trouble);
    });
    keeper.setStore(m_store);
    COMPARE_SOON(told.size(), 1);
    QVERIFY2(QFile::exists(told.front()), qPrintable(told.front()));
    QVERIFY(keeper.lastTurn(storeKey(m_store.location)));
}

QTEST_GUILESS_MAIN(ScheduledBackupTest)
#include "tst_scheduledbackup.moc"
