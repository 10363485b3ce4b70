// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/historyprint.h"
#include "app/ctl/monitoredplace.h"
#include "app/ctl/output.h"
#include "app/ctl/prometheustext.h"
#include "core/metrics/alertsubjects.h"
#include "core/metrics/storesampler.h"
#include "core/session/expirytime.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr qint64 microsecondsOfHour = 3600LL * 1'000'000;
constexpr int mostPoints = 100'000;

ExitCode printNow(Context &context)
{
    const Result<MonitoredStore> store = monitoredFor(context, context.arguments.first());
    if (!store)
        return complain(store.error());
    const auto feed = std::make_shared<SamplerFeed>(store->pace.shown, std::function<void()>());
    const std::stop_callback whenAsked(context.stop, [&] { feed->close(); });
    const Sample sample = StoreSampler(*store, feed).sample();
    context.out.write(
        prometheusText(sample)); // "up" is 0 if it cannot be reached, which is worth telling too
    return sample.reach == Reach::Up ? ExitCode::Done : complain(sample.error);
}

// The moment from which on to tell.
Result<Timestamp> beginOf(const Context &context, Timestamp now)
{
    const QString since = context.value("since");
    const std::optional<qint64> ago = since.isEmpty() ? microsecondsOfHour : parseDuration(since);
    const Timestamp begin
        = ago ? Timestamp::fromMicroseconds(now.microseconds() - *ago) : Timestamp::fromIso(since);
    if (begin.isNull() || begin >= now)
        return fail(ErrorCode::Invalid,
                    Ctl::tr("\"%1\" is no time in the past. Use a duration (30m, 24h, 7d) or a time as "
                            "2030-01-31T12:00:00Z.")
                        .arg(since));
    return begin;
}

// What was asked for, or all there is.
Result<HistorySelection> selectionOf(const Context &context, MetricsHistory &history, const QString &store)
{
    const Result<std::vector<QByteArray>> metrics = history.metricsOf(store);
    const Result<std::vector<QByteArray>> operations
        = metrics ? history.operationsOf(store) : fail(metrics.error());
    if (!operations)
        return fail(operations.error());
    if (metrics->empty())
        return fail(ErrorCode::NotFound,
                    Ctl::tr("Nothing has been recorded of this store yet. \"sessiondeckctl monitor\" does."),
                    store);
    if (!context.has("metric"))
        return HistorySelection{.metrics = *metrics, .operations = *operations};
    HistorySelection selection;
    for (const QString &wanted : context.values("metric")) {
        const QByteArray metric = metricOfWord(wanted);
        if (!metric.isEmpty())
            selection.metrics.push_back(metric);
        else if (std::ranges::find(*operations, wanted.toUtf8()) != operations->end())
            selection.operations.push_back(wanted.toUtf8());
        else
            return fail(ErrorCode::Invalid, Ctl::tr("There is no metric \"%1\".").arg(wanted));
    }
    return selection;
}

ExitCode metricsOf(Context &context)
{
    if (context.has("prometheus"))
        return printNow(context);
    const Timestamp now = Timestamp::now();
    const Result<Timestamp> begin = beginOf(context, now);
    const Result<NamedPlace> place = begin ? placeNamed(context.arguments.first()) : fail(begin.error());
    if (!place)
        return complain(place.error());
    const Result<std::unique_ptr<MetricsHistory>> history
        = MetricsHistory::open(MetricsHistory::defaultPath());
    if (!history)
        return complain(history.error());
    const QString store = storeKey(place->parsed.location);
    const Result<HistorySelection> selection = selectionOf(context, **history, store);
    if (!selection)
        return complain(selection.error());
    const HistoryQuery query{.store = store, .from = *begin, .to = now, .maxPoints = mostPoints};
    HistoryPrint print(context.out, context.has("csv") ? HistoryFormat::Csv : HistoryFormat::Lines);
    const Result<void> done = print.all(**history, query, *selection, context.stop);
    return done ? ExitCode::Done : complain(done.error());
}

constexpr OptionSpec options[] = {
    {"since", "TIME", QT_TRANSLATE_NOOP("Ctl", "From when on (30m, 24h, 7d, or a time). Otherwise an hour.")},
    {"metric", "NAME", QT_TRANSLATE_NOOP("Ctl", "Only this one (size, sessions, load); may be repeated.")},
    {"csv", nullptr, QT_TRANSLATE_NOOP("Ctl", "Print comma-separated values.")},
    {"prometheus", nullptr, QT_TRANSLATE_NOOP("Ctl", "Print the figures of now for Prometheus.")},
};

} // namespace

const Command metricsCommand = {
    .name = "metrics",
    .synopsis = QT_TRANSLATE_NOOP("Ctl", "URI [--since TIME] [--metric NAME]... [--csv|--prometheus]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Print the recorded figures of a store."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Prints what the window or \"sessiondeckctl monitor\" recorded: every second for an hour, ten "
        "seconds for\n"
        "a day, a minute for a month, an hour for two years, as fine as it is still kept. The store itself "
        "is\n"
        "not opened. Counters (changes, evicted_keys) are per second. Of operations (load, probe, "
        "server.get)\n"
        "it prints how many there were and the percentiles of their durations in nanoseconds.\n"
        "\n"
        "With --json it is one line {\"at\",\"metric\",\"span\",\"count\",\"min\",\"max\",\"mean\",\"gap\"} "
        "or\n"
        "{\"at\",\"operation\",\"span\",\"count\",\"mean\",\"p50\",\"p95\",\"p99\",\"gap\"}; span is in "
        "seconds, gap says that\n"
        "nothing was recorded right before. --prometheus opens the store instead, looks once, and prints "
        "the\n"
        "text format that Prometheus scrapes, for its node exporter or a script."),
    .options = options,
    .fewestArguments = 1,
    .mostArguments = 1,
    .run = metricsOf,
};

} // namespace SessionDeck
