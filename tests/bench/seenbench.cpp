// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchrun.h"
#include "tests/bench/benchstores.h"
#include "tests/support/redisserver.h"
#include "ui/models/sessiontablemodel.h"
#include "ui/models/storelistmodel.h"
#include "ui/models/viewmapping.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace SessionDeck;

namespace {

constexpr double allowed = 300; // ms until a change by others is shown
constexpr int longestPause = 900; // ms between two of them, so that they come at any moment of what looks now
                                  // and then
constexpr int patience = 20'000; // ms

qint64 shownMessages(const SessionTableModel &model, const QByteArray &id)
{
    const qsizetype row = rowOfSession(model.view(), id);
    if (row < 0)
        return -1;
    QByteArray scratch;
    return model.view().snapshot->at((*model.view().rows)[size_t(row)], scratch).messageCount;
}

void waitUntil(const SessionTableModel &model, const std::function<bool()> &isSo)
{
    QEventLoop loop;
    const auto look = [&] {
        if (isSo())
            loop.quit();
    };
    QObject::connect(&model, &QAbstractItemModel::layoutChanged, &loop, look);
    QObject::connect(&model, &QAbstractItemModel::modelReset, &loop, look);
    QTimer::singleShot(patience, &loop, [] { giveUp("a change was not shown"); });
    if (!isSo())
        loop.exec();
}

void pause(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

struct SeenWork
{
    StoreSize size = {};
    int changes = 0;
};

// The real list of stores and the real table, and another connection that writes. Counted from when the
// writer is done: how long its disk takes is not ours.
void showChanges(const StoreLocation &location, const SeenWork &work)
{
    makeBenchStore(location, work.size);
    const QString id = firstId(location);
    const auto writer = openBenchStore(location, AccessMode::ReadWrite);
    StoreListModel stores;
    stores.add(location, {});
    SessionsPage page;
    page.resize(800, 600);
    page.show();
    page.showStore(stores.store(0));
    const SessionTableModel &model = *page.table()->sessions();
    waitUntil(model, [&] { return shownMessages(model, id.toUtf8()) > 0; });
    std::vector<double> times;
    for (int i = 0; i < work.changes; ++i) {
        pause(QRandomGenerator::global()->bounded(longestPause));
        const qint64 before = shownMessages(model, id.toUtf8());
        appendMessage(*writer, id);
        QElapsedTimer clock;
        clock.start();
        waitUntil(model, [&] { return shownMessages(model, id.toUtf8()) > before; });
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    print({.work = QString("a change by others in the window's table, p95 of %1, %2 %3, %4 sessions of %5 "
                           "messages (floor: what is allowed)")
                       .arg(QString::number(times.size()), location.driver, location.layout,
                            QString::number(work.size.sessions), QString::number(work.size.messages)),
           .ours = times[times.size() * 95 / 100],
           .floor = allowed,
           .bar = 1});
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription("How soon the window shows what another program changes.");
    parser.addHelpOption();
    parser.addOption({"sessions", "In each store.", "number", "100"});
    parser.addOption({"messages", "In each session.", "number", "10"});
    parser.addOption({"changes", "In each store.", "number", "60"});
    parser.addPositionalArgument("layouts", "Only these, as driver:layout.", "[layout...]");
    parser.process(application);
    const SeenWork work{.size = {.sessions = parser.value("sessions").toLongLong(),
                                 .messages = parser.value("messages").toLongLong()},
                        .changes = parser.value("changes").toInt()};
    const QTemporaryDir folder;
    const RedisServer server;
    for (const StoreLocation &location : std::initializer_list<StoreLocation>{
             {.driver = "json", .layout = "jsonl", .path = folder.filePath("seen")},
             {.driver = "json", .layout = "multichat", .path = folder.filePath("origin")},
             {.driver = "sqlite", .layout = "native", .path = folder.filePath("seen.db")},
             {.driver = "sqlite", .layout = "multichat", .path = folder.filePath("origin.db")},
             server.location("native", "seen:"),
             server.location("string", "strings:")}) {
        const QStringList wanted = parser.positionalArguments();
        if (wanted.isEmpty() || wanted.contains(location.driver + ':' + location.layout))
            showChanges(location, work);
    }
    return 0;
}
