// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/samplereader.h"
#include "tests/support/database.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>

using namespace SessionDeck;

namespace {

// Some sessions in a new store, one of them to expire within a day.
void fill(const StoreLocation &location, int sessions)
{
    Result<OpenedStore> opened = openStore(location, {.mode = AccessMode::Create});
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    const Timestamp soon = Timestamp::fromSeconds(Timestamp::now().seconds() + 5 * 3600);
    for (int i = 0; i < sessions; ++i) {
        Session session;
        session.id = QStringLiteral("session-%1").arg(i);
        for (int message = 0; message < 3; ++message)
            session.messages.push_back(Message{.content = QString(200, u'x')});
        session.expires = i == 0 ? soon : Timestamp();
        if (const auto written = opened->store->write(session, Expect::anything()); !written)
            qFatal("%s", qPrintable(describe(written.error())));
    }
}

double valueOf(const FigureSet &set, const QByteArray &metric)
{
    for (const Figure &figure : set.figures) {
        if (figure.metric == metric)
            return figure.value;
    }
    return -1;
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput().trimmed();
}

} // namespace

class SampleReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void filesAgreeWithDu()
    {
        const TemporaryPlace place;
        const StoreLocation location{.driver = "json", .layout = "jsonl", .path = place.path("store")};
        fill(location, 20);
        SampleReader reader(location, {});
        const Result<FigureSet> set = reader.read({});
        VERIFY_RESULT(set);
        QDirIterator files(place.path("store"), {"*.jsonl"}, QDir::Files);
        QStringList words{"-cb"};
        while (files.hasNext())
            words += files.next();
        const double bytes = outputOf("du", words).split('\n').last().split('\t').first().toDouble();
        QCOMPARE(valueOf(*set, "bytes"), bytes);
        QCOMPARE(valueOf(*set, "sessions"), 20.0);
        QCOMPARE(valueOf(*set, "messages"), 60.0);
        QCOMPARE(valueOf(*set, "files"), 20.0);
        QCOMPARE(valueOf(*set, "damaged"), 0.0);
        QCOMPARE(valueOf(*set, "expiring_1h"), 0.0);
        QCOMPARE(valueOf(*set, "expiring_24h"), 1.0);
        const double free
            = outputOf("df", {"--output=avail", "-B1", place.path("store")}).split('\n').last().toDouble();
        QVERIFY(std::abs(valueOf(*set, "disk_free_bytes") - free) < 0.05 * free);
    }

    void aPipeAmongTheFilesHoldsNothingUp()
    {
        const TemporaryPlace place;
        const StoreLocation location{.driver = "json", .layout = "jsonl", .path = place.path("store")};
        fill(location, 2);
        QCOMPARE(mkfifo(qPrintable(place.path("store/a.jsonl")), 0600), 0);
        SampleReader reader(location, {});
        const Result<FigureSet> set = reader.read({});
        VERIFY_RESULT(set);
        QCOMPARE(valueOf(*set, "damaged"), 1.0);
    }

    void databaseAgreesWithSqlite()
    {
        const TemporaryPlace place;
        const QString path = place.path("store.db");
        const StoreLocation location{.driver = "sqlite", .layout = "native", .path = path};
        fill(location, 50);
        const auto ask = [&](const QString &sql) {
            return outputOf("sqlite3", {"-readonly", path, sql}).toDouble();
        };
        SampleReader reader(location, {});
        const Result<FigureSet> set = reader.read({});
        VERIFY_RESULT(set);
        QCOMPARE(valueOf(*set, "page_count"), ask("PRAGMA page_count"));
        QCOMPARE(valueOf(*set, "free_pages"), ask("PRAGMA freelist_count"));
        QCOMPARE(valueOf(*set, "sessions"), 50.0);
        QCOMPARE(valueOf(*set, "messages"), 150.0);
        QCOMPARE(valueOf(*set, "table_bytes:messages"),
                 ask("SELECT sum(pgsize) FROM dbstat WHERE name = 'messages'"));
        QCOMPARE(valueOf(*set, "expiring_24h"), 1.0);
        QCOMPARE(valueOf(*set, "bytes"), double(QFileInfo(path).size() + QFileInfo(path + "-wal").size()));
    }

    void unfinishedCheckpointsAreSeen()
    {
        const TemporaryPlace place;
        const QString path = place.path("store.db");
        const StoreLocation location{.driver = "sqlite", .layout = "native", .path = path};
        fill(location, 5);
        SampleReader reader(location, {});
        VERIFY_RESULT(reader.read({})); // keeps the log alive
        queryDatabase(path,
                      "CREATE TABLE grown AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1"
                      " FROM n WHERE i < 200) SELECT i, randomblob(2000) FROM n");
        const Result<FigureSet> set = reader.read({});
        VERIFY_RESULT(set);
        const double frames = (double(QFileInfo(path + "-wal").size()) - 32) / (4096 + 24);
        QVERIFY(valueOf(*set, "wal_bytes") > 200 * 2000);
        QVERIFY(valueOf(*set, "checkpoint_lag_pages") > 90);
        QVERIFY(valueOf(*set, "checkpoint_lag_pages") <= frames);
        queryDatabase(path, "PRAGMA wal_checkpoint(PASSIVE)");
        const Result<FigureSet> later = reader.read({});
        VERIFY_RESULT(later);
        QCOMPARE(valueOf(*later, "checkpoint_lag_pages"), 0.0);
    }

    void serverAgreesWithInfo()
    {
        RedisServer server({.config = {"--maxmemory", "64mb"}});
        const StoreLocation location = server.location("native", "app:");
        fill(location, 30);
        SampleReader reader(location, {});
        const Result<FigureSet> set = reader.read({});
        VERIFY_RESULT(set);
        QCOMPARE(valueOf(*set, "sessions"), 30.0);
        QCOMPARE(valueOf(*set, "maxmemory"), 64.0 * 1024 * 1024);
        double used = 0;
        for (const QByteArray &line : server.command({"INFO", "memory"}).split('\n')) {
            if (line.startsWith("used_memory:"))
                used = line.mid(12).trimmed().toDouble();
        }
        QVERIFY(std::abs(valueOf(*set, "used_memory") - used) < 0.2 * used);
    }

    void comesBackAfterARestart()
    {
        RedisServer server;
        const StoreLocation location = server.location("native", "app:");
        fill(location, 3);
        SampleReader reader(location, {});
        VERIFY_RESULT(reader.read({}));
        server.stop();
        const Result<FigureSet> lost = reader.read({});
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::Unreachable);
        server.start();
        fill(location, 2);
        const Result<FigureSet> back = reader.read({});
        VERIFY_RESULT(back);
        QCOMPARE(valueOf(*back, "sessions"), 2.0);
    }

    void aReplacedDatabaseIsOpenedAgain()
    {
        const TemporaryPlace place;
        const StoreLocation location{.driver = "sqlite", .layout = "native", .path = place.path("store.db")};
        fill(location, 4);
        SampleReader reader(location, {});
        VERIFY_RESULT(reader.read({}));
        const StoreLocation other{.driver = "sqlite", .layout = "native", .path = place.path("other.db")};
        fill(other, 9);
        QVERIFY(QFile::remove(location.path));
        QVERIFY(QFile::rename(other.path, location.path));
        QVERIFY(!reader.read({}));
        const Result<FigureSet> set = reader.read({});
        VERIFY_RESULT(set);
        QCOMPARE(valueOf(*set, "sessions"), 9.0);
    }
};

QTEST_GUILESS_MAIN(SampleReaderTest)
#include "tst_samplereader.moc"
