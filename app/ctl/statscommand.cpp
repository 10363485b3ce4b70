// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/humanvalues.h"
#include "app/ctl/output.h"
#include "app/ctl/statswatch.h"
#include "app/ctl/terminaltext.h"
#include "core/session/jsonwriter.h"

namespace SessionDeck {

namespace {

QByteArray factsJson(const std::vector<StoreFact> &facts)
{
    JsonWriter json;
    for (const StoreFact &fact : facts) {
        bool isNumber = false;
        fact.value.toLongLong(&isNumber);
        if (isNumber)
            json.raw(fact.key.toUtf8().constData(), fact.value.toUtf8());
        else
            json.text(fact.key.toUtf8().constData(), fact.value);
    }
    return json.close();
}

void printJson(Output &out, const OpenedStore &opened, const StoreStatistics &figures)
{
    out.jsonLine(JsonWriter()
                     .text("uri", toUri(opened.location))
                     .text("driver", opened.location.driver)
                     .text("layout", opened.location.layout)
                     .number("sessions", figures.sessions)
                     .number("messages", figures.messages)
                     .number("bytes", figures.bytes)
                     .raw("facts", factsJson(figures.facts))
                     .close());
}

QString numberText(qint64 number, FactUnit unit)
{
    switch (unit) {
    case FactUnit::Plain:
        break;
    case FactUnit::Bytes:
        return sizeText(number);
    case FactUnit::ByteLimit:
        return number == 0 ? Ctl::tr("none") : sizeText(number);
    case FactUnit::YesNo:
        return number == 0 ? Ctl::tr("no") : Ctl::tr("yes");
    case FactUnit::UnixTime:
        return timeText(Timestamp::fromSeconds(double(number)));
    }
    return QString::number(number);
}

QString factText(const StoreFact &fact)
{
    bool isNumber = false;
    const qint64 number = fact.value.toLongLong(&isNumber);
    return isNumber ? numberText(number, fact.unit) : fact.value;
}

void printText(Output &out, const OpenedStore &opened, const StoreStatistics &figures)
{
    std::vector<StoreFact> lines = {
        {.label = Ctl::tr("Store"), .value = toUri(opened.location)},
        {.label = Ctl::tr("Sessions"), .value = countText(figures.sessions)},
        {.label = Ctl::tr("Messages"), .value = countText(figures.messages)},
        {.label = Ctl::tr("Size"), .value = sizeText(figures.bytes)},
    };
    for (const StoreFact &fact : figures.facts)
        lines.push_back({.label = fact.label, .value = factText(fact)});
    int widest = 0;
    for (const StoreFact &line : lines)
        widest = std::max(widest, displayWidth(harmless(line.label, Lines::One)));
    for (const StoreFact &line : lines) {
        const QString label = harmless(line.label, Lines::One);
        const QString space(widest + 2 - displayWidth(label), QLatin1Char(' '));
        const QString value = line.value.isEmpty() ? Ctl::tr("not known") : harmless(line.value, Lines::One);
        out.line(out.painted(label, Emphasis::Dim) + space + value);
    }
}

ExitCode stats(Context &context)
{
    if (context.has("watch"))
        return watchStats(context);
    if (context.has("interval")) {
        complain(Ctl::tr("--interval is for --watch."));
        return ExitCode::Usage;
    }
    const Result<OpenedStore> opened = openFor(context, AccessMode::ReadOnly);
    if (!opened)
        return complain(opened.error());
    const Result<StoreStatistics> figures = opened->store->statistics(context.stop);
    if (!figures)
        return complain(figures.error());
    if (context.out.isJson())
        printJson(context.out, *opened, *figures);
    else
        printText(context.out, *opened, *figures);
    return ExitCode::Done;
}

constexpr OptionSpec statsOptions[] = {
    {"watch", nullptr, QT_TRANSLATE_NOOP("Ctl", "Print the figures again and again, until it is stopped.")},
    {"interval", "DURATION", QT_TRANSLATE_NOOP("Ctl", "How often (1s, 5s, 1m). Otherwise as in the window.")},
};

} // namespace

const Command statsCommand = {
    .name = "stats",
    .synopsis = QT_TRANSLATE_NOOP("Ctl", "URI [--watch [--interval DURATION]]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Print the figures of a store."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Prints how many sessions, messages and bytes a store holds, and what this kind of store knows "
        "besides:\n"
        "free pages and the write-ahead log of SQLite, memory and evictions of Redis, and so on.\n"
        "\n"
        "With --json it is one line "
        "{\"uri\",\"driver\",\"layout\",\"sessions\",\"messages\",\"bytes\",\"facts\":{...}}; what\n"
        "the store cannot tell is null.\n"
        "\n"
        "With --watch it looks again every second, through a connection of its own, and says also how many\n"
        "sessions changed per second and how long a small read takes. What has to be counted is counted as\n"
        "often as that takes no more than a fiftieth of the time. JSON is then one line per look:\n"
        "{\"at\",\"store\",\"state\",\"figures\":{...},\"operations\":{...}}, durations in nanoseconds."),
    .options = statsOptions,
    .fewestArguments = 1,
    .mostArguments = 1,
    .run = stats,
};

} // namespace SessionDeck
