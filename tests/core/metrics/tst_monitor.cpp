// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/monitor.h"
#include "tests/support/database.h"
#include "tests/support/redisserver.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/threadcount.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace SessionDeck;
using namespace std::chrono_literals;

namespace {

// What a monitor told, by store.
class SampleLog : public QObject
{
public:
    explicit SampleLog(Monitor &monitor)
    {
        connect(&monitor, &Monitor::sampled, this,
                [this](const Sample &sample) { samples[sample.store].push_back(sample); });
    }
    qsizetype count(const QString &key) const
    {
        return qsizetype(samples.value(key).size());
    }

    QHash<QString, std::vector<Sample>> samples = {};
};

StoreLocation database(const TemporaryPlace &place, const QString &name)
{
    const StoreLocation location{.driver = "sqlite", .layout = "native", .path = place.path(name)};
    if (const auto made = openStore(location, {.mode = AccessMode::Create}); !made)
        qFatal("%s", qPrintable(describe(made.error())));
    return location;
}

constexpr std::chrono::milliseconds often{100};

} // namespace

class MonitorTest : public QObject
{
    Q_OBJECT
private slots:
    void samplesEveryStore()
    {
        const TemporaryPlace place;
        RedisServer server;
        server.command({"HSET", "app:x", "a", "b"});
        Monitor monitor;
        const SampleLog log(monitor);
        const auto recorder = std::make_shared<OperationRecorder>();
        recorder->record(Operation::Load, OperationOutcome::Failed, 5ms);
        const QString file = monitor.start(
            {.location = database(place, "a.db"), .recorder = recorder, .pace = {.shown = often}});
        const QString redis
            = monitor.start({.location = server.location("native", "app:"), .pace = {.shown = often}});
        VERIFY_SOON(log.count(file) >= 3 && log.count(redis) >= 3);
        const Sample first = log.samples[file].front();
        QVERIFY(first.reach == Reach::Up);
        QCOMPARE(first.find("up")->value, 1.0);
        QCOMPARE(first.find("errors")->value, 1.0);
        QCOMPARE(first.find("sessions")->value, 0.0);
        QVERIFY(first.findOperation("probe"));
        QCOMPARE(first.findOperation("load")->failed, quint64(1));
        const Sample second = log.samples[file][1];
        QVERIFY(!second.findOperation("load"));
        QVERIFY(first.span == 0 && second.span > 0);
        QVERIFY(second.find("sample_cpu")->value > 0);
        QCOMPARE(second.find("errors")->rate, 0.0);
        QCOMPARE(monitor.latest(file)->store, file);
        monitor.stop(file);
        QCOMPARE(monitor.stores(), QStringList{redis});
        QCOMPARE(monitor.latest(file), nullptr);
    }

    void aHangingServerDelaysOnlyItself()
    {
        const TemporaryPlace place;
        RedisServer server;
        server.command({"SET", "x", "y"});
        const StoreLocation location = database(place, "a.db");
        struct
        {
            qsizetype threads = threadCount();
            qsizetype samples = 0;
        } before;
        auto monitor = std::make_unique<Monitor>();
        const SampleLog log(*monitor);
        const QString redis
            = monitor->start({.location = server.location("native", "app:"), .pace = {.shown = often}});
        const QString file = monitor->start({.location = location, .pace = {.shown = often}});
        VERIFY_SOON(log.count(redis) > 0);
        server.freeze();
        before.samples = log.count(file);
        VERIFY_SOON(log.samples[redis].back().reach != Reach::Up);
        VERIFY_SOON(log.count(file) > before.samples + 5);
        QTest::qWait(5 * int(often.count())); // the next look has begun, and gets no answer either
        monitor.reset();
        QVERIFY(threadCount() > before.threads); // it is left behind, waiting
        server.thaw();
        COMPARE_SOON(threadCount(), before.threads); // and ends when it can
    }

    void aDeadServerIsToldAndComesBack()
    {
        RedisServer server;
        server.command({"SET", "x", "y"});
        Monitor monitor;
        const SampleLog log(monitor);
        const QString key
            = monitor.start({.location = server.location("native", "app:"), .pace = {.shown = often}});
        VERIFY_SOON(log.count(key) > 0);
        server.stop();
        VERIFY_SOON(log.samples[key].back().reach == Reach::Down);
        const Sample down = log.samples[key].back();
        QCOMPARE(down.error.code, ErrorCode::Unreachable);
        QCOMPARE(down.find("up")->value, 0.0);
        QVERIFY(!down.find("sessions"));
        server.start();
        VERIFY_SOON(log.samples[key].back().reach == Reach::Up);
    }

    void aLockedDatabaseIsSampledAgainLater()
    {
        const TemporaryPlace place;
        const StoreLocation location = database(place, "a.db");
        Monitor monitor;
        const SampleLog log(monitor);
        // Another program that keeps everybody out, as one with a rollback journal does while it commits.
        queryDatabase(location.path, "PRAGMA journal_mode = DELETE");
        QProcess holder; // holds the lock until its input ends
        holder.start("sqlite3", {location.path});
        holder.write("BEGIN EXCLUSIVE;\nSELECT 'held';\n");
        QVERIFY(holder.waitForReadyRead());
        const QString key = monitor.start({.location = location, .pace = {.shown = often}});
        VERIFY_SOON(log.count(key) > 0);
        QCOMPARE(log.samples[key].front().error.code, ErrorCode::Locked);
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished());
        VERIFY_SOON(log.samples[key].back().reach == Reach::Up);
    }

    void changesAreCounted()
    {
        const TemporaryPlace place;
        const StoreLocation location{.driver = "json", .layout = "jsonl", .path = place.path("store")};
        Result<OpenedStore> opened = openStore(location, {.mode = AccessMode::Create});
        VERIFY_RESULT(opened);
        Monitor monitor;
        const SampleLog log(monitor);
        const QString key = monitor.start({.location = location, .pace = {.shown = often}, .watch = true});
        VERIFY_SOON(log.count(key) > 1);
        for (int i = 0; i < 5; ++i) {
            Session session;
            session.id = QString::number(i);
            VERIFY_RESULT(opened->store->write(session, Expect::anything()));
        }
        VERIFY_SOON(log.samples[key].back().find("changes")->value >= 5);
        const double counted = log.samples[key].back().find("changes")->value;
        monitor.noteChanges(key, 7);
        VERIFY_SOON(log.samples[key].back().find("changes")->value >= counted + 7);
    }

    // As when a password is typed in: the store is begun anew from within its own sample.
    void listenersMayBeginAnewOrStop()
    {
        const TemporaryPlace place;
        const StoreLocation location = database(place, "a.db");
        Monitor monitor;
        int told = 0;
        connect(&monitor, &Monitor::sampled, this, [&](const Sample &sample) {
            if (++told <= 3)
                monitor.start({.location = location, .pace = {.shown = often}});
            else
                monitor.stop(sample.store);
        });
        monitor.start({.location = location, .pace = {.shown = often}});
        QTest::qSleep(500); // several wait to be taken at once
        COMPARE_SOON(told, 4);
        QVERIFY(monitor.stores().isEmpty());
        QTest::qWait(300);
        QCOMPARE(told, 4);
    }

    void hiddenStoresAreSampledSeldom()
    {
        const TemporaryPlace place;
        Monitor monitor;
        const SampleLog log(monitor);
        monitor.setShown(false);
        const QString often200 = monitor.start(
            {.location = database(place, "a.db"), .pace = {.shown = often, .hidden = 2 * often}});
        const QString seldom
            = monitor.start({.location = database(place, "b.db"), .pace = {.shown = often, .hidden = 1h}});
        VERIFY_SOON(log.count(often200) > 10);
        COMPARE_SOON(log.count(seldom), 1);
        monitor.setPace(seldom, {.shown = often, .hidden = often});
        VERIFY_SOON(log.count(seldom) > 2); // at once when another pace is chosen
        monitor.setPace(seldom, {.shown = often, .hidden = 1h});
        monitor.setShown(true); // or when somebody looks
        const qsizetype sofar = log.count(seldom);
        VERIFY_SOON(log.count(seldom) > sofar + 2);
    }
};

QTEST_GUILESS_MAIN(MonitorTest)
#include "tst_monitor.moc"
