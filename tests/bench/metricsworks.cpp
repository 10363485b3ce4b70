// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historyfile.h"
#include "core/metrics/metricshistory.h"
#include "core/metrics/samplerfeed.h"
#include "core/metrics/storesampler.h"
#include "tests/bench/benchrun.h"
#include "tests/bench/storemaker.h"
#include "tests/support/redisserver.h"

namespace SessionDeck {

namespace {

constexpr double nanosecondsPerCall = 200; // the bar of recording
constexpr double historyBar = 300; // milliseconds for a month, opening included
constexpr double cpuBar = 20; // milliseconds of processor time a sample may cost: 2 % at one a second
constexpr qint64 minutesOfMonth = 30 * 24 * 60;
constexpr qint64 monthBegin = 1'780'000'000 / 3600 * 3600;

[[noreturn]] void giveUp(const Error &error)
{
    SessionDeck::giveUp(describe(error));
}

void benchRecorder(int rounds)
{
    constexpr int calls = 1'000'000;
    OperationRecorder recorder;
    const double ours = medianTime(rounds, [&] {
        for (int i = 0; i < calls; ++i)
            recorder.record(Operation::Load, OperationOutcome::Done, std::chrono::nanoseconds(1000 + i));
    });
    print({.work = "record an operation, a million times (the floor is 200 ns each)",
           .ours = ours,
           .floor = nanosecondsPerCall * calls / 1e6,
           .bar = 1});
}

// A history with so many rows of minutes, in as many series as a month needs for them.
void fillHistory(const QString &path, qint64 rows)
{
    const Result<std::unique_ptr<HistoryFile>> file = HistoryFile::open({.path = path});
    if (!file)
        giveUp(file.error());
    SqliteConnection &connection = (*file)->connection();
    HistorySeries series(connection);
    const Result<qint64> store = series.store("/store");
    const qint64 count = std::max<qint64>(1, rows / minutesOfMonth);
    for (qint64 i = 0; i < count && store; ++i) {
        const Result<qint64> id
            = series.of(*store, SeriesKind::Figure, QByteArray("series") + QByteArray::number(i));
        const Result<void> filled = id
            ? connection.execute("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < "
                                 + QByteArray::number(minutesOfMonth - 1) + ") INSERT INTO figures_1m SELECT "
                                 + QByteArray::number(*id) + ", " + QByteArray::number(monthBegin)
                                 + " + 60 * i, 60000, 60, i, i + 7.5, i + 3.25 FROM n")
            : fail(id.error());
        if (!filled)
            giveUp(filled.error());
    }
    const QByteArray end = QByteArray::number(monthBegin + minutesOfMonth * 60);
    if (const Result<void> done = connection.execute("INSERT INTO facts VALUES ('rolled_1m', " + end + ")");
        !done)
        giveUp(done.error());
}

void benchHistory(const BenchSizes &sizes, const QString &folder)
{
    const QString path = folder + "/metrics.db";
    fillHistory(path, sizes.catalogRows);
    const auto moment = [](qint64 seconds) { return Timestamp::fromMicroseconds(seconds * 1'000'000); };
    const double ours = medianTime(sizes.rounds, [&] {
        const Result<std::unique_ptr<MetricsHistory>> history = MetricsHistory::open(path);
        const auto points = history ? (*history)->points({.store = "/store",
                                                          .metric = "series0",
                                                          .from = moment(monthBegin),
                                                          .to = moment(monthBegin + minutesOfMonth * 60 - 60),
                                                          .maxPoints = 1000})
                                    : fail(history.error());
        if (!points || points->size() < 900)
            giveUp(points ? Error{.message = "too few points"} : points.error());
    });
    print({.work
           = QStringLiteral("open a history of %1 rows and read a month of one series (the floor is 300 ms)")
                 .arg(std::max(sizes.catalogRows, minutesOfMonth)),
           .ours = ours,
           .floor = historyBar,
           .bar = 1});
}

// What a sample costs once everything is open, in processor time of the sampler's thread.
void benchSampler(const char *driver, const StoreLocation &location)
{
    constexpr int samples = 20;
    const auto feed = std::make_shared<SamplerFeed>(std::chrono::seconds(1), std::function<void()>());
    StoreSampler sampler({.location = location}, feed);
    if (const Sample first = sampler.sample(); first.reach != Reach::Up)
        giveUp(first.error);
    const std::chrono::nanoseconds start = threadCpuTime();
    for (int i = 0; i < samples; ++i)
        sampler.sample();
    const double each = double((threadCpuTime() - start).count()) / 1e6 / samples;
    print({.work = QStringLiteral("processor time of a sample, %1 (the floor is 20 ms)")
                       .arg(QLatin1StringView(driver)),
           .ours = each,
           .floor = cpuBar,
           .bar = 1});
}

} // namespace

void benchMetrics(const BenchSizes &sizes, const QString &folder)
{
    benchRecorder(sizes.rounds);
    benchHistory(sizes, folder);
    const StoreLocation jsonl{.driver = "json", .layout = "jsonl", .path = folder + "/jsonl"};
    const StoreLocation sqlite{.driver = "sqlite", .layout = "native", .path = folder + "/store.db"};
    const RedisServer server;
    const StoreLocation redis = server.location("native", "app:");
    const qint64 sessions = std::min<qint64>(sizes.jsonlSessions, 5000);
    for (const StoreLocation &location : {jsonl, sqlite, redis}) {
        if (const Result<void> made = makeStore(location, {.sessions = sessions, .messages = 2}); !made)
            giveUp(made.error());
        benchSampler(qPrintable(location.driver), location);
    }
}

} // namespace SessionDeck
