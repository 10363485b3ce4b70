// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchrun.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>

namespace SessionDeck {

namespace {

double timeOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

double rounded(double number)
{
    return std::round(number * 1000) / 1000;
}

} // namespace

BenchLine compare(int rounds, const std::function<void()> &ours, const std::function<void()> &floor)
{
    std::vector<double> ourTimes;
    std::vector<double> floorTimes;
    ours(); // caches are warm for both
    floor();
    for (int i = 0; i < rounds; ++i) {
        ourTimes.push_back(timeOf(ours));
        floorTimes.push_back(timeOf(floor));
    }
    return {.ours = median(ourTimes), .floor = median(floorTimes)};
}

double medianTime(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(timeOf(work));
    return median(times);
}

void print(const BenchLine &line)
{
    QJsonObject object{{"work", line.work},
                       {"ours_ms", rounded(line.ours)},
                       {"floor_ms", rounded(line.floor)},
                       {"ratio", rounded(line.ours / line.floor)},
                       {"bar", line.bar > 0 ? QJsonValue(line.bar) : QJsonValue()}};
    QTextStream(stdout) << QJsonDocument(object).toJson(QJsonDocument::Compact) << Qt::endl;
}

void giveUp(const QString &why)
{
    QTextStream(stderr) << why << Qt::endl;
    std::exit(1);
}

} // namespace SessionDeck
