// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chartsubject.h"

#include "ui/models/deckmonitor.h"
#include "ui/models/storecell.h"
#include "ui/models/storelistmodel.h"
#include "ui/models/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <iterator>

namespace SessionDeck {

namespace {

constexpr double lookedBack = 300; // seconds
constexpr size_t mostTables = 4;
constexpr auto tablePrefix = "table_bytes:";
constexpr auto indexPrefix = "index_bytes:";
constexpr quint64 enoughLoads = 5;

struct Percentile
{
    double percent;
    const char *name;
};

constexpr Percentile percentiles[] = {{50, "p50"}, {95, "p95"}, {99, "p99"}};

// What watching itself asks of a server.
constexpr const char *ownWork[]
    = {"server.info", "server.latency", "server.slowlog", "server.client", "server.command", "server.config",
       "server.ping", "server.hello",   "server.auth",    "server.select", "server.memory",  "server.dbsize"};

QString lineName(const QString &name, const ChartSubject &subject, size_t subjects)
{
    return subjects < 2 ? name : QString(name + u" · " + subject.name);
}

bool isOfOthers(const QByteArray &operation)
{
    return operation.startsWith("server.")
        && std::ranges::none_of(ownWork, [&](const char *own) { return operation == own; });
}

} // namespace

ChartSubject subjectOf(const DeckStore &store)
{
    return {.key = DeckMonitor::keyOf(store), .name = storeName(store.state())};
}

std::vector<ChartSubject> subjectsOf(const StoreListModel &stores)
{
    std::vector<ChartSubject> subjects;
    for (int row = 0; row < stores.rowCount(); ++row)
        subjects.push_back(subjectOf(*stores.store(row)));
    return subjects;
}

std::vector<SeriesQuery> figureLines(const ChartPlan &plan, const std::vector<ChartSubject> &subjects)
{
    std::vector<SeriesQuery> lines;
    for (const ChartSubject &subject : subjects) {
        for (const PlannedSeries &series : plan.series)
            lines.push_back({.name = lineName(nameOf(series), subject, subjects.size()),
                             .store = subject.key,
                             .metric = series.metric,
                             .shift = subject.shift});
    }
    return lines;
}

std::vector<SeriesQuery> latencyLines(const QByteArray &operation, const std::vector<ChartSubject> &subjects)
{
    std::vector<SeriesQuery> lines;
    for (const ChartSubject &subject : subjects) {
        for (const Percentile &percentile : percentiles)
            lines.push_back({.name = lineName(QString::fromLatin1(percentile.name), subject, subjects.size()),
                             .store = subject.key,
                             .metric = operation,
                             .percent = percentile.percent,
                             .shift = subject.shift});
    }
    return lines;
}

std::vector<SeriesQuery> tableLines(const RecentSamples &recent, const ChartSubject &subject)
{
    std::vector<SampledFigure> found;
    if (const Sample *last = recent.last())
        std::ranges::copy_if(last->figures, std::back_inserter(found), [](const SampledFigure &figure) {
            return figure.metric.startsWith(tablePrefix) || figure.metric.startsWith(indexPrefix);
        });
    std::ranges::sort(found, std::greater(), &SampledFigure::value);
    found.resize(std::min(found.size(), mostTables));
    std::vector<SeriesQuery> lines;
    for (const SampledFigure &figure : found) {
        const QString name = QString::fromUtf8(figure.metric.mid(figure.metric.indexOf(':') + 1));
        const bool isTable = figure.metric.startsWith(tablePrefix);
        lines.push_back({.name = visibleLine(
                             isTable ? name : QCoreApplication::translate("ChartPlan", "index %1").arg(name)),
                         .store = subject.key,
                         .metric = figure.metric});
    }
    return lines;
}

QByteArray tellingOperation(const RecentSamples &recent)
{
    if (recent.latencies("load", lookedBack).count() >= enoughLoads)
        return "load";
    QByteArray busiest = "probe";
    double most = 0;
    for (const QByteArray &operation : recent.operationNames()) {
        // By time: of many short commands, some are only our own looking.
        const double total = isOfOthers(operation) ? recent.latencies(operation, lookedBack).total() : 0;
        if (total > most) {
            most = total;
            busiest = operation;
        }
    }
    return busiest;
}

} // namespace SessionDeck
