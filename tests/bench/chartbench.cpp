// SPDX-License-Identifier: GPL-3.0-or-later
// What charts cost: processor time of a chart of a day at one figure a second with six lines, while it is
// shown and while it is not; and how long page Monitor takes to show a month of history.
#include "core/metrics/historyfile.h"
#include "tests/support/madesamples.h"
#include "tests/support/temporaryplace.h"
#include "ui/charts/chartcard.h"
#include "ui/models/deckmonitor.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/monitorcharts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollArea>
#include <QTextStream>

#include <cmath>
#include <ctime>

namespace SessionDeck {

namespace {

constexpr qint64 second = 1'000'000;
constexpr int seriesCount = 6;

void runFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

double processorSeconds()
{
    timespec used = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return double(used.tv_sec) + double(used.tv_nsec) / 1e9;
}

double wave(int series, qint64 at)
{
    return 100.0 * (series + 2) + 40 * std::sin(double(at) / 900 + series) + double(at * 7919 % 31);
}

std::vector<ChartSeries> dayOfSeconds(qint64 end)
{
    std::vector<ChartSeries> series;
    for (int i = 0; i < seriesCount; ++i) {
        ChartSeries &line = series.emplace_back(ChartSeries{.name = QString::number(i), .gap = noGap});
        for (qint64 at = 86'399; at >= 0; --at)
            line.samples.append(SeriesSample::of(end - at * second, wave(i, at)));
    }
    return series;
}

// Share of one core while a figure of each line comes every second.
double shareOfCore(ChartCard &card, TimeAxis &axis, int seconds)
{
    QElapsedTimer clock;
    clock.start();
    const double before = processorSeconds();
    for (int i = 0; i < seconds; ++i) {
        const qint64 now = axis.range().to + second;
        for (size_t line = 0; line < seriesCount; ++line)
            card.append(line, SeriesSample::of(now, wave(int(line), -i)));
        axis.advance(now);
        runFor(1000 - int(clock.elapsed() % 1000));
    }
    return (processorSeconds() - before) / (double(clock.elapsed()) / 1000);
}

void measureCost(QTextStream &out, int seconds)
{
    TimeAxis axis;
    axis.setSpan(86'400 * second);
    ChartCard card({.name = QStringLiteral("bench"), .title = QStringLiteral("bench")}, &axis);
    card.setSeries(dayOfSeconds(axis.range().to));
    card.resize(1200, 360);
    card.show();
    runFor(1000);
    out << "{\"work\":\"chart of 24 h at 1 s, 6 lines, shown\",\"core_share\":"
        << shareOfCore(card, axis, seconds) << ",\"drawings\":" << card.canvas()->surface().drawings()
        << "}\n";
    card.hide();
    const int before = card.canvas()->surface().drawings();
    out << "{\"work\":\"the same, hidden\",\"core_share\":" << shareOfCore(card, axis, seconds)
        << ",\"drawings\":" << card.canvas()->surface().drawings() - before << "}\n";
}

// A sample a minute for a month, of ten figures and two operations.
void makeMonth(const QString &path, qint64 end)
{
    const Result<std::unique_ptr<HistoryFile>> file = HistoryFile::open({.path = path});
    const char *metrics[]
        = {"bytes",       "sessions",    "messages",      "operations",   "changes",
           "used_memory", "sample_time", "keyspace_hits", "memory_share", "connected_clients"};
    constexpr qint64 minutes = 30 * 24 * 60;
    std::vector<Sample> samples;
    for (qint64 minute = minutes; minute > 0 && file; --minute) {
        std::vector<SampledFigure> figures;
        for (const char *metric : metrics)
            figures.push_back({.metric = metric, .value = wave(1, minute), .rate = wave(2, minute)});
        samples.push_back(madeSample(end / second - minute * 60, figures, 50'000 + minute % 977 * 1000));
        samples.back().span = 60;
        if (samples.size() == 5000 || minute == 1) {
            if (const Result<void> written = (*file)->write(samples); !written)
                qFatal("%s", qPrintable(describe(written.error())));
            samples.clear();
        }
    }
}

void measureOpening(QTextStream &out)
{
    const TemporaryPlace place;
    const QString path = place.path("metrics.db");
    TimeAxis axis;
    makeMonth(path, axis.range().to);
    axis.setSpan(30LL * 86'400 * second);
    StoreListModel stores;
    DeckMonitor monitor(&stores, std::make_shared<OperationRecorders>());
    HistoryReader history(path);
    QScrollArea page;
    auto *charts = new MonitorCharts({.monitor = &monitor, .history = &history, .axis = &axis});
    const ChartSubject store{.key = QStringLiteral("/store"), .name = QStringLiteral("store")};
    charts->setSubjects({store}, {store});
    page.setWidgetResizable(true);
    page.setWidget(charts);
    page.resize(1200, 800);
    QElapsedTimer clock;
    clock.start();
    page.show();
    const ChartCard *first = page.findChild<ChartCard *>(QStringLiteral("sizeChart"));
    while (first->canvas()->surface().frame().isEmpty() && clock.elapsed() < 30'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    out << "{\"work\":\"page opens on a month of history\",\"ms\":" << clock.elapsed() << "}\n";
}

} // namespace

} // namespace SessionDeck

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    const bool isTiny = QCoreApplication::arguments().contains(QStringLiteral("--tiny"));
    SessionDeck::measureCost(out, isTiny ? 2 : 30);
    SessionDeck::measureOpening(out);
    return 0;
}
