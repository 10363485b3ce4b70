// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

using namespace SessionDeck;

namespace {

constexpr BenchGroup groups[] = {
    {"sqlite", benchSqliteList}, {"redis", benchRedisList}, {"jsonl", benchJsonlList},
    {"transfer", benchTransfer}, {"append", benchAppend},   {"length", benchLength},
    {"catalog", benchCatalog},   {"metrics", benchMetrics}, {"watch", benchWatch},
    {"vault", benchVault},
};

constexpr BenchSizes quickSizes{.catalogRows = 200'000,
                                .sqliteSessions = 100'000,
                                .redisSessions = 20'000,
                                .jsonlSessions = 2'000,
                                .longSession = 20'000,
                                .transferSessions = 5000,
                                .appends = 50};
constexpr BenchSizes tinySizes{.catalogRows = 2000,
                               .sqliteSessions = 1000,
                               .redisSessions = 300,
                               .jsonlSessions = 50,
                               .longSession = 500,
                               .transferSessions = 100,
                               .appends = 3,
                               .versions = 1000,
                               .rounds = 1};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription("Measures SessionDeck beside the least that the same work costs.");
    parser.addHelpOption();
    parser.addOption({"quick", "Smaller stores: a minute instead of many."});
    parser.addOption({"tiny", "Only shows that it works; the figures mean nothing."});
    parser.addOption({"folder", "Where the stores are made (default: the temporary folder).", "path"});
    parser.addPositionalArgument("group", "Only these groups of works.", "[group...]");
    parser.process(application);
    const BenchSizes sizes = parser.isSet("tiny") ? tinySizes
        : parser.isSet("quick")                   ? quickSizes
                                                  : BenchSizes{};
    const QString parent = parser.isSet("folder") ? parser.value("folder") : QDir::tempPath();
    for (const BenchGroup &group : groups) {
        const QStringList wanted = parser.positionalArguments();
        if (!wanted.isEmpty() && !wanted.contains(QLatin1StringView(group.name)))
            continue;
        const QTemporaryDir folder(parent + QStringLiteral("/sessiondeck-bench-XXXXXX"));
        group.run(sizes, folder.path());
    }
    return 0;
}
