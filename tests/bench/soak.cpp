// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/loopturns.h"
#include "core/catalog/livecatalog.h"
#include "core/metrics/historywriter.h"
#include "core/metrics/monitor.h"
#include "tests/bench/storemaker.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <atomic>
#include <thread>

#include <unistd.h>

using namespace SessionDeck;

namespace {

constexpr std::chrono::milliseconds tick{10};

qint64 residentBytes()
{
    QFile file("/proc/self/statm");
    if (!file.open(QFile::ReadOnly))
        return -1;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

// Changes sessions through a connection of its own, so many in a second, as an application would.
void churn(const StoreLocation &location, const QStringList &ids, int perSecond, std::atomic<qint64> &made,
           std::stop_token stop)
{
    Result<OpenedStore> opened = openStore(location, {.mode = AccessMode::ReadWrite});
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    const auto start = std::chrono::steady_clock::now();
    for (qint64 done = 0; !stop.stop_requested(); made = ++done) {
        const AppendRequest request{.id = ids[(done * 7919) % ids.size()],
                                    .messages = {Message{.sender = "soak", .content = "one more message"}}};
        if (const auto appended = opened->store->append(request); !appended)
            qWarning("%s", qPrintable(describe(appended.error())));
        std::this_thread::sleep_until(start
                                      + (done + 1) * std::chrono::nanoseconds(1'000'000'000 / perSecond));
    }
}

QStringList idsOf(const StoreLocation &location)
{
    Result<OpenedStore> opened = openStore(location, {});
    QStringList ids;
    const ScanSink sink{.rows = [&](const SummaryBatch &batch) {
        for (qsizetype i = 0; i < batch.size(); ++i)
            ids += QString::fromUtf8(batch.at(i).id);
    }};
    if (!opened || !opened->store->scan({}, sink) || ids.isEmpty())
        qFatal("cannot read the store");
    return ids;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription("Watches and samples a store that changes all the time, and tells how "
                                     "late the event loop was at most, the\n"
                                     "most processor time that one turn of it took, and the resident "
                                     "memory, one JSON object every ten seconds.");
    parser.addHelpOption();
    parser.addOption({"uri", "The store; otherwise one is made in SQLite.", "uri"});
    parser.addOption({"sessions", "How many it is made with.", "number", "1000000"});
    parser.addOption({"rate", "Changes a second.", "number", "1000"});
    parser.addOption({"seconds", "For how long.", "number", "600"});
    parser.process(application);
    const QTemporaryDir folder;
    Result<ParsedLocation> place = parseLocation(
        parser.isSet("uri") ? parser.value("uri")
                            : QString("sqlite:" + folder.filePath("soak.db") + "?layout=native"));
    if (place && !parser.isSet("uri")) {
        const Result<void> made
            = makeStore(place->location, {.sessions = parser.value("sessions").toLongLong(), .messages = 1});
        if (!made)
            qFatal("%s", qPrintable(describe(made.error())));
    }
    if (!place)
        qFatal("%s", qPrintable(describe(place.error())));
    const QStringList ids = idsOf(place->location);
    LiveCatalog catalog(place->location, {});
    Monitor monitor;
    HistoryWriter history({.file = {.path = folder.filePath("metrics.db")}});
    QObject::connect(&monitor, &Monitor::sampled, &history, &HistoryWriter::append);
    std::atomic<qint64> made = 0; // outlives the writer
    qint64 changes = 0;
    QObject::connect(&catalog, &LiveCatalog::sessionsChanged, &catalog,
                     [&](const QStringList &changed) { changes += changed.size(); });
    catalog.start();
    monitor.start({.location = place->location});
    std::jthread writer([&](const std::stop_token &stop) {
        churn(place->location, ids, parser.value("rate").toInt(), made, stop);
    });
    LoopTurns turns(tick);
    QTimer ticking;
    ticking.setTimerType(Qt::PreciseTimer);
    QObject::connect(&ticking, &QTimer::timeout, &ticking, [&] { turns.tick(); });
    ticking.start(tick);
    QTimer report;
    QElapsedTimer passed;
    passed.start();
    QObject::connect(&report, &QTimer::timeout, &report, [&] {
        const QString line
            = QStringLiteral("{\"seconds\":%1,\"changes_made\":%2,\"changes_seen\":%3,"
                             "\"longest_stall_ms\":%4,\"longest_work_ms\":%5,\"resident_mb\":%6}")
                  .arg(passed.elapsed() / 1000)
                  .arg(made.load())
                  .arg(changes)
                  .arg(turns.longestStall().count())
                  .arg(turns.longestWork().count())
                  .arg(residentBytes() / 1'000'000);
        QTextStream(stdout) << line << Qt::endl;
        if (passed.elapsed() / 1000 >= parser.value("seconds").toLongLong())
            QCoreApplication::quit();
    });
    report.start(10'000);
    return QCoreApplication::exec();
}
