// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace SessionDeck {

/// How large the works are. The defaults are the sizes that the bars are meant for.
struct BenchSizes
{
    qint64 catalogRows = 1'000'000;
    qint64 sqliteSessions = 1'000'000;
    qint64 redisSessions = 200'000;
    qint64 jsonlSessions = 20'000;
    qint64 jsonlMessages = 50;
    qint64 longSession = 100'000; ///< Messages.
    qint64 transferSessions = 20'000;
    int appends = 200;
    int versions = 10'000;
    int rounds = 5;
};

/// What was measured: medians in milliseconds, `floor` for the same work without us.
struct BenchLine
{
    QString work = {};
    double ours = 0;
    double floor = 0;
    double bar = 0; ///< The highest ratio that is good; 0: none was set.
};

/// Runs both alternately and returns the medians.
BenchLine compare(int rounds, const std::function<void()> &ours, const std::function<void()> &floor);
/// The median time of one alone, in milliseconds.
double medianTime(int rounds, const std::function<void()> &work);
/// One JSON object on standard output.
void print(const BenchLine &line);
/// Ends the program with the message: what cannot be measured is no figure.
[[noreturn]] void giveUp(const QString &why);

/// Some works of the table. Each makes what it needs in `folder`, and prints its lines.
struct BenchGroup
{
    const char *name;
    void (*run)(const BenchSizes &sizes, const QString &folder);
};
void benchCatalog(const BenchSizes &sizes, const QString &folder);
void benchSqliteList(const BenchSizes &sizes, const QString &folder);
void benchJsonlList(const BenchSizes &sizes, const QString &folder);
void benchRedisList(const BenchSizes &sizes, const QString &folder);
void benchTransfer(const BenchSizes &sizes, const QString &folder);
void benchAppend(const BenchSizes &sizes, const QString &folder);
void benchVault(const BenchSizes &sizes, const QString &folder);
void benchLength(const BenchSizes &sizes, const QString &folder);
void benchMetrics(const BenchSizes &sizes, const QString &folder);
void benchWatch(const BenchSizes &sizes, const QString &folder);

} // namespace SessionDeck
