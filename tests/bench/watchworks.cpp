// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchrun.h"
#include "tests/bench/benchstores.h"
#include "tests/support/redisserver.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>

namespace SessionDeck {

namespace {

using namespace std::chrono_literals;

constexpr double allowed = 300; // ms until a change by others is seen

// Waits until the session is named, and returns the milliseconds since the change began.
double timeUntilSeen(SessionStore &writer, ChangeSource &source, const QString &id)
{
    QElapsedTimer clock;
    clock.start();
    appendMessage(writer, id);
    for (;;) {
        const Result<StoreChanges> changes = source.wait(10s);
        if (!changes || changes->isEmpty())
            giveUp("a change was not seen");
        if (changes->changed.contains(id) || changes->rescan)
            return double(clock.nsecsElapsed()) / 1e6;
    }
}

void watchStore(const BenchSizes &sizes, const StoreLocation &location)
{
    makeBenchStore(location, {.sessions = 100, .messages = 10});
    const auto writer = openBenchStore(location, AccessMode::ReadWrite);
    const auto source = openBenchStore(location, AccessMode::ReadOnly)->watch();
    if (!source)
        giveUp(describe(source.error()));
    const QString id = firstId(location);
    std::vector<double> times;
    for (int i = 0; i < sizes.appends; ++i) {
        // At any moment of a source that looks now and then; what is left of the change before is seen first.
        while (const auto rest
               = (*source)->wait(std::chrono::milliseconds(QRandomGenerator::global()->bounded(60)))) {
            if (rest->isEmpty())
                break;
        }
        times.push_back(timeUntilSeen(*writer, **source, id));
    }
    std::ranges::sort(times);
    print({.work
           = QString("see a change by others, p95 of %1, %2 %3 by %4 (floor: what is allowed)")
                 .arg(QString::number(times.size()), location.driver, location.layout, (*source)->method()),
           .ours = times[times.size() * 95 / 100],
           .floor = allowed,
           .bar = 1});
}

} // namespace

void benchWatch(const BenchSizes &sizes, const QString &folder)
{
    watchStore(sizes, {.driver = "json", .layout = "jsonl", .path = folder + "/watched"});
    watchStore(sizes, {.driver = "sqlite", .layout = "native", .path = folder + "/watched.db"});
    const RedisServer server;
    watchStore(sizes, server.location("native", "watched:"));
    watchStore(sizes, server.location("string", "strings:"));
}

} // namespace SessionDeck
