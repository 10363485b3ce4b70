// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/backupschedule.h"

#include <QTemporaryDir>
#include <QTest>

using namespace SessionDeck;

namespace {

Timestamp at(const char *iso)
{
    return Timestamp::fromIso(QString::fromLatin1(iso));
}

} // namespace

/// When the next backup is due, whatever the clock and the machine did meanwhile.
class BackupScheduleTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void nextIsAsScheduled_data();
    void nextIsAsScheduled();
    void failuresAreRetriedWithPauses();
    void settingsComeBack();
    void nonsenseIsOff();
};

void BackupScheduleTest::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
}

void BackupScheduleTest::nextIsAsScheduled_data()
{
    QTest::addColumn<QString>("rhythm"); // hours, or a time
    QTest::addColumn<QString>("succeeded");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("next");
    QTest::newRow("never made") << "6"
                                << ""
                                << "2026-03-01T12:00:00Z"
                                << "2026-03-01T12:00:00Z";
    QTest::newRow("hours") << "6"
                           << "2026-03-01T10:00:00Z"
                           << "2026-03-01T12:00:00Z"
                           << "2026-03-01T16:00:00Z";
    QTest::newRow("after a sleep") << "6"
                                   << "2026-03-01T10:00:00Z"
                                   << "2026-03-09T12:00:00Z"
                                   << "2026-03-01T16:00:00Z"; // past: at once, and once
    QTest::newRow("clock set back") << "6"
                                    << "2027-01-01T00:00:00Z"
                                    << "2026-03-01T12:00:00Z"
                                    << "2026-03-01T12:00:00Z";
    QTest::newRow("clock corrected") << "6"
                                     << "2026-03-01T12:00:30Z"
                                     << "2026-03-01T12:00:00Z"
                                     << "2026-03-01T18:00:30Z";
    QTest::newRow("daily, today") << "03:00"
                                  << "2026-03-01T00:10:00Z"
                                  << "2026-03-01T01:00:00Z"
                                  << "2026-03-01T02:00:00Z";
    QTest::newRow("daily, tomorrow") << "03:00"
                                     << "2026-03-01T02:00:00Z"
                                     << "2026-03-01T12:00:00Z"
                                     << "2026-03-02T02:00:00Z";
    QTest::newRow("daily, summer begins") << "03:30"
                                          << "2026-03-28T12:00:00Z"
                                          << "2026-03-28T12:00:00Z"
                                          << "2026-03-29T01:30:00Z";
    QTest::newRow("daily, missed for days") << "03:00"
                                            << "2026-03-01T02:00:00Z"
                                            << "2026-03-20T12:00:00Z"
                                            << "2026-03-02T02:00:00Z";
}

void BackupScheduleTest::nextIsAsScheduled()
{
    QFETCH(QString, rhythm);
    QFETCH(QString, succeeded);
    QFETCH(QString, now);
    QFETCH(QString, next);
    BackupSchedule schedule{.folder = "/x"};
    const QTime time = QTime::fromString(rhythm, "HH:mm");
    schedule.rhythm = time.isValid() ? BackupSchedule::Rhythm::Daily : BackupSchedule::Rhythm::Hours;
    schedule.time = time.isValid() ? time : schedule.time;
    schedule.hours = time.isValid() ? schedule.hours : rhythm.toInt();
    const ScheduleState state{.succeeded = Timestamp::fromIso(succeeded)};
    QCOMPARE(nextBackup(schedule, state, Timestamp::fromIso(now)).toIso(), Timestamp::fromIso(next).toIso());
    schedule.rhythm = BackupSchedule::Rhythm::Off;
    QVERIFY(nextBackup(schedule, state, Timestamp::fromIso(now)).isNull());
}

void BackupScheduleTest::failuresAreRetriedWithPauses()
{
    const BackupSchedule schedule{.rhythm = BackupSchedule::Rhythm::Hours, .folder = "/x"};
    ScheduleState state{.attempted = at("2026-03-01T12:00:00Z")};
    const Timestamp now = at("2026-03-01T12:00:01Z");
    QStringList next;
    for (state.failures = 1; state.failures < 8; ++state.failures)
        next += nextBackup(schedule, state, now).toIso().mid(11, 5);
    QCOMPARE(next, (QStringList{"12:05", "12:10", "12:20", "12:40", "13:00", "13:00", "13:00"}));
    state.attempted = at("2027-01-01T00:00:00Z"); // the clock was set back
    QCOMPARE(nextBackup(schedule, state, now), now);
}

void BackupScheduleTest::settingsComeBack()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath("s.conf"), QSettings::IniFormat);
    const StoreProtection off = loadProtection(settings, "/a/b.db");
    QVERIFY(off == StoreProtection());
    const StoreProtection on{.versionsOfOthers = true,
                             .backups = {.rhythm = BackupSchedule::Rhythm::Daily,
                                         .hours = 5,
                                         .time = QTime(4, 30),
                                         .folder = "/var/ä backups",
                                         .keep = 3}};
    QVERIFY(saveProtection(settings, "/a/b.db", on));
    QSettings again(folder.filePath("s.conf"), QSettings::IniFormat);
    QVERIFY(loadProtection(again, "/a/b.db") == on);
    QVERIFY(loadProtection(again, "/a/b") == StoreProtection());
}

void BackupScheduleTest::nonsenseIsOff()
{
    BackupSchedule schedule{.rhythm = BackupSchedule::Rhythm::Hours, .folder = "/x"};
    QVERIFY(isValid(schedule));
    schedule.hours = 0;
    QVERIFY(!isValid(schedule));
    schedule = {.rhythm = BackupSchedule::Rhythm::Daily, .folder = "relative"};
    QVERIFY(!isValid(schedule));
    schedule = {.rhythm = BackupSchedule::Rhythm::Daily, .folder = "/x", .keep = 0};
    QVERIFY(!isValid(schedule));
}

QTEST_GUILESS_MAIN(BackupScheduleTest)
#include "tst_backupschedule.moc"
