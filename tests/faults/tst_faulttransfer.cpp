// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/backupjob.h"
#include "core/transfer/copyreport.h"
#include "tests/faults/smalldisk.h"
#include "tests/support/openedstores.h"
#include "tests/support/redisserver.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"

#include <QDir>

#include <sqlite3.h>

using namespace SessionDeck;

namespace {

constexpr qint64 diskBytes = 512 * 1024;
constexpr int sessions = 40;

Result<CopyTally> copyWith(SessionStore &source, SessionStore &target, CopyReport &report,
                           const std::function<void()> &meanwhile)
{
    const Result<SessionSelection> selection = selectSessions(source, {});
    if (!selection)
        return fail(selection.error());
    return CopyJob({.source = source, .target = target},
                   {.sessions = selection->sessions, .earlier = report.earlier()},
                   {.record =
                        [&](const std::vector<CopiedSession> &results) {
                            meanwhile();
                            return report.add(results);
                        }})
        .run();
}

} // namespace

/// Media that fail while sessions are on their way: nothing is half there, and the copy goes on later.
class FaultTransferTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void fullDiskEndsTheCopyAndItGoesOn();
    void fullDiskLeavesNoBackup();
    void serverGoneEndsTheCopyAndItGoesOn();
    void lockedTargetIsSaid();
    void stoppingIsHeard();

private:
    TemporaryPlace m_place;
    std::unique_ptr<SessionStore> m_source;
};

void FaultTransferTest::initTestCase()
{
    m_source = newStore({.driver = "json", .path = m_place.path("source")});
    for (int i = 0; i < sessions; ++i) {
        Session session = richSession(QStringLiteral("s%1").arg(i), 4);
        session.messages[0].content = QString(20'000, u'x');
        VERIFY_RESULT(m_source->write(session, Expect::absent()));
    }
}

void FaultTransferTest::fullDiskEndsTheCopyAndItGoesOn()
{
    SmallDisk disk(diskBytes);
    const auto target = newStore({.driver = "sqlite", .path = disk.path("target.db")});
    const CopyReportHead head{.source = "s", .target = "t"};
    const QString path = m_place.path("full.report");
    {
        Result<CopyReport> report = CopyReport::create(path, head);
        VERIFY_RESULT(report);
        const Result<CopyTally> tally = copyWith(*m_source, *target, *report, [] {});
        QVERIFY(!tally);
        QVERIFY2(tally.error().code == ErrorCode::NoSpace || !disk.isMounted(),
                 qPrintable(describe(tally.error())));
    }
    const QStringList there = listedIds(*target);
    QVERIFY(there.size() < sessions);
    for (const QString &id : there)
        QCOMPARE(hashIn(*target, id), hashIn(*m_source, id));
    disk.grow(16 * diskBytes);
    Result<CopyReport> report = CopyReport::resume(path, head);
    VERIFY_RESULT(report);
    const Result<CopyTally> tally = copyWith(*m_source, *target, *report, [] {});
    VERIFY_RESULT(tally);
    QCOMPARE(tally->settled(), sessions);
    QCOMPARE(listedIds(*target).size(), sessions);
}

void FaultTransferTest::fullDiskLeavesNoBackup()
{
    SmallDisk disk(diskBytes);
    const Result<OpenedStore> source = openStore({.path = m_place.path("source")}, {});
    VERIFY_RESULT(source);
    const Result<BackupResult> result = backUp(*source, {.file = disk.path("backup.db")});
    QVERIFY(!result);
    QCOMPARE(QDir(disk.path({})).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void FaultTransferTest::serverGoneEndsTheCopyAndItGoesOn()
{
    RedisServer server({.config = {"--appendonly", "yes"}});
    const StoreLocation location = server.location("native", "p:");
    const CopyReportHead head{.source = "s", .target = "t"};
    const QString path = m_place.path("gone.report");
    bool killed = false;
    {
        Result<CopyReport> report = CopyReport::create(path, head);
        VERIFY_RESULT(report);
        const Result<CopyTally> tally = copyWith(*m_source, *newStore(location), *report, [&] {
            if (!std::exchange(killed, true))
                server.kill();
        });
        QVERIFY(killed && !tally);
        QCOMPARE(tally.error().code, ErrorCode::Unreachable);
    }
    server.start();
    const auto target = newStore(location);
    Result<CopyReport> report = CopyReport::resume(path, head);
    VERIFY_RESULT(report);
    QVERIFY(!report->earlier().isEmpty());
    const Result<CopyTally> tally = copyWith(*m_source, *target, *report, [] {});
    VERIFY_RESULT(tally);
    QCOMPARE(tally->settled(), sessions);
    for (const QString &id : listedIds(*m_source))
        QCOMPARE(hashIn(*target, id), hashIn(*m_source, id));
}

void FaultTransferTest::lockedTargetIsSaid()
{
    const QString path = m_place.path("locked.db");
    newStore({.driver = "sqlite", .path = path}).reset();
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(path), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    const Result<OpenedStore> target = openStore(
        {.path = path}, {.mode = AccessMode::ReadWrite, .busyTimeout = std::chrono::milliseconds(50)});
    VERIFY_RESULT(target);
    Result<CopyReport> report = CopyReport::create(m_place.path("locked.report"), {});
    VERIFY_RESULT(report);
    const Result<CopyTally> tally = copyWith(*m_source, *target->store, *report, [] {});
    sqlite3_close(other);
    QVERIFY(!tally);
    QCOMPARE(tally.error().code, ErrorCode::Locked);
    const Result<CopyReport> second = CopyReport::resume(m_place.path("locked.report"), {});
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Locked); // the first one still writes it
}

void FaultTransferTest::stoppingIsHeard()
{
    const auto target = newStore({.driver = "sqlite", .path = m_place.path("stopped.db")});
    const Result<SessionSelection> selection = selectSessions(*m_source, {});
    VERIFY_RESULT(selection);
    std::stop_source stop;
    const Result<CopyTally> tally
        = CopyJob({.source = *m_source, .target = *target},
                  {.sessions = selection->sessions, .options = {.stop = stop.get_token()}},
                  {.progress = [&](const CopyProgress &) { stop.request_stop(); }})
              .run();
    QVERIFY(!tally);
    QCOMPARE(tally.error().code, ErrorCode::Cancelled);
    const qsizetype copied = listedIds(*target).size();
    QVERIFY(copied > 0 && copied < sessions);
}

QTEST_GUILESS_MAIN(FaultTransferTest)
#include "tst_faulttransfer.moc"
