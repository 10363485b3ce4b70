// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchrun.h"
#include "tests/bench/benchstores.h"
#include "tests/support/redisserver.h"

namespace SessionDeck {

namespace {

// Both stores are of one kind; only the length of their session differs.
void compareLengths(const BenchSizes &sizes, const StoreLocation &shortOne, const StoreLocation &longOne)
{
    makeBenchStore(shortOne, {.sessions = 1, .messages = 10});
    makeBenchStore(longOne, {.sessions = 1, .messages = sizes.longSession});
    const auto shortStore = openBenchStore(shortOne, AccessMode::ReadWrite);
    const auto longStore = openBenchStore(longOne, AccessMode::ReadWrite);
    const QString shortId = firstId(shortOne);
    const QString longId = firstId(longOne);
    BenchLine line = compare(
        sizes.appends, [&] { appendMessage(*longStore, longId); },
        [&] { appendMessage(*shortStore, shortId); });
    line.work = QString("append to a session of %1 messages beside one of 10, %2 %3")
                    .arg(QString::number(sizes.longSession), shortOne.driver, shortOne.layout);
    line.bar = 1.2;
    print(line);
}

} // namespace

void benchLength(const BenchSizes &sizes, const QString &folder)
{
    compareLengths(sizes, {.driver = "json", .layout = "jsonl", .path = folder + "/short"},
                   {.driver = "json", .layout = "jsonl", .path = folder + "/long"});
    for (const QString &layout : {QString("native"), QString("multichat")}) {
        compareLengths(sizes, {.driver = "sqlite", .layout = layout, .path = folder + "/s" + layout},
                       {.driver = "sqlite", .layout = layout, .path = folder + "/l" + layout});
    }
    const RedisServer server;
    compareLengths(sizes, server.location("native", "short:"), server.location("native", "long:"));
}

} // namespace SessionDeck
