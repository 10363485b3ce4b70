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
#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace SessionDeck;

namespace {

constexpr double allowed = 300; // ms until a change by others is shown
constexpr int changesMade = 60;
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

// The real list of stores and the real table, and another connection that writes.
void showChanges(const StoreLocation &location)
{
    makeBenchStore(location, {.sessions = 100, .messages = 10});
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
    for (int i = 0; i < changesMade; ++i) {
        pause(QRandomGenerator::global()->bounded(longestPause));
        const qint64 before = shownMessages(model, id.toUtf8());
        QElapsedTimer clock;
        clock.start();
        appendMessage(*writer, id);
        waitUntil(model, [&] { return shownMessages(model, id.toUtf8()) > before; });
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    print({.work
           = QString("a change by others in the window's table, p95 of %1, %2 %3 (floor: what is allowed)")
                 .arg(QString::number(times.size()), location.driver, location.layout),
           .ours = times[times.size() * 95 / 100],
           .floor = allowed,
           .bar = 1});
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    showChanges({.driver = "json", .layout = "jsonl", .path = folder.filePath("seen")});
    showChanges({.driver = "json", .layout = "multichat", .path = folder.filePath("origin")});
    showChanges({.driver = "sqlite", .layout = "native", .path = folder.filePath("seen.db")});
    showChanges({.driver = "sqlite", .layout = "multichat", .path = folder.filePath("origin.db")});
    const RedisServer server;
    showChanges(server.location("native", "seen:"));
    showChanges(server.location("string", "strings:"));
    return 0;
}
