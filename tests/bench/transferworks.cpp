// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/copyjob.h"
#include "tests/bench/benchrun.h"
#include "tests/bench/benchstores.h"
#include "tests/bench/transferfloors.h"
#include "tests/support/redisserver.h"

#include <QFile>

namespace SessionDeck {

namespace {

constexpr double bar = 1 / 0.7;

void copyStore(const StoreLocation &from, const StoreLocation &to, qint64 expected)
{
    const auto source = openBenchStore(from, AccessMode::ReadOnly);
    const auto target = openBenchStore(to, AccessMode::Create);
    Result<SessionSelection> selection = selectSessions(*source, {});
    if (!selection)
        giveUp(describe(selection.error()));
    const Result<CopyTally> tally
        = CopyJob({.source = *source, .target = *target}, {.sessions = std::move(selection->sessions)}, {})
              .run();
    if (!tally)
        giveUp(describe(tally.error()));
    expectCount(tally->of(CopyOutcome::Copied), expected);
}

// Beside both floors: without and with a proof. The bar is meant for the first; the second says what of the
// distance is the proof.
void printCopy(const BenchSizes &sizes, const QString &direction, const std::function<void()> &ours,
               const std::function<void(bool proves)> &floor)
{
    for (const bool proves : {false, true}) {
        BenchLine line = compare(sizes.rounds, ours, [&] { floor(proves); });
        line.work = QString("copy %1 sessions, %2%3")
                        .arg(QString::number(sizes.transferSessions), direction,
                             proves ? QString(", floor reads back") : QString());
        line.bar = proves ? 0 : bar;
        print(line);
    }
}

} // namespace

void benchTransfer(const BenchSizes &sizes, const QString &folder)
{
    RedisServer server;
    const StoreLocation database{
        .driver = "sqlite", .layout = "native", .path = folder + QStringLiteral("/source.db")};
    const StoreLocation redis = server.location("native", "app:");
    makeBenchStore(database, {.sessions = sizes.transferSessions, .messages = 10});
    printCopy(
        sizes, "SQLite to Redis",
        [&] {
            server.command({"FLUSHALL"});
            copyStore(database, redis, sizes.transferSessions);
        },
        [&](bool proves) {
            server.command({"FLUSHALL"});
            expectCount(pumpIntoRedis(database.path, redis.path, proves), sizes.transferSessions);
        });

    server.command({"FLUSHALL"});
    copyStore(database, redis, sizes.transferSessions);
    const StoreLocation back{
        .driver = "sqlite", .layout = "native", .path = folder + QStringLiteral("/back.db")};
    printCopy(
        sizes, "Redis to SQLite",
        [&] {
            for (const char *ending : {"", "-wal", "-shm"})
                QFile::remove(back.path + QLatin1StringView(ending));
            copyStore(redis, back, sizes.transferSessions);
        },
        [&](bool proves) {
            expectCount(pumpIntoSqlite(redis.path, folder + QStringLiteral("/floor.db"), proves),
                        sizes.transferSessions);
        });
}

} // namespace SessionDeck
