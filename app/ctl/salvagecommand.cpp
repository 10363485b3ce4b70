// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/humanvalues.h"
#include "app/ctl/output.h"
#include "app/ctl/progressline.h"
#include "app/ctl/terminaltext.h"
#include "core/session/jsonwriter.h"
#include "core/transfer/salvage.h"

#include <QFileInfo>

namespace SessionDeck {

namespace {

void printLost(Output &out, const Error &error)
{
    if (out.isJson())
        out.jsonLine(JsonWriter().text("lost", error.message).text("place", error.place).close());
    else
        out.line(out.painted(Ctl::tr("Lost"), Emphasis::Alarm) + u": "
                 + harmless(describe(error), Lines::One));
}

void printTally(const Context &context, const QString &target, const SalvageTally &tally)
{
    Output &out = context.out;
    if (out.isJson()) {
        out.jsonLine(JsonWriter()
                         .text("target", target)
                         .number("sessions", tally.sessions)
                         .number("messages", tally.messages)
                         .number("incomplete", tally.incomplete)
                         .number("lost", tally.lost)
                         .number("refused", tally.refused)
                         .close());
        return;
    }
    const QString done = isDryRun(context)
        ? Ctl::tr("%1 sessions with %2 messages would be salvaged into %3; nothing was written.")
        : Ctl::tr("%1 sessions with %2 messages were salvaged into %3.");
    out.line(done.arg(countText(tally.sessions), countText(tally.messages), harmless(target, Lines::One)));
    if (tally.incomplete + tally.lost + tally.refused > 0)
        out.line(Ctl::tr("Incomplete sessions: %1, unreadable places: %2, refused sessions: %3")
                     .arg(countText(tally.incomplete), countText(tally.lost), countText(tally.refused)));
}

// What is written there never replaces anything, so a store of files needs no vault in between.
Result<OpenedStore> openSalvageTarget(Context &context)
{
    const Result<ParsedLocation> parsed = parseLocation(context.arguments.at(1));
    if (!parsed)
        return fail(parsed.error());
    const StoreLocation &location = parsed->location;
    if (isDryRun(context))
        return openAt(context, *parsed,
                      location.driver.isEmpty() ? AccessMode::ReadWrite : AccessMode::Create,
                      DryRunTold::None);
    const bool isNew = !location.driver.isEmpty() && location.driver != u"redis"
        && !QFileInfo::exists(location.path) && !context.has("readonly");
    return isNew ? openStore(location, {.mode = AccessMode::Create}) : openOrMakeFor(context, 1);
}

ExitCode runSalvage(Context &context)
{
    const Result<ParsedLocation> source = parseLocation(context.arguments.first());
    if (!source)
        return complain(source.error());
    const Result<OpenedStore> target = openSalvageTarget(context);
    if (!target)
        return complain(target.error());
    if (target->location.path == source->location.path)
        return complain({ErrorCode::Invalid, Ctl::tr("Salvage needs another store to write to.")});
    ProgressLine line;
    SalvageRequest request{.source = source->location, .stop = context.stop};
    if (!target->location.path.isEmpty() && target->location.driver != u"redis" && !isDryRun(context))
        request.workFolder = QFileInfo(target->location.path).path();
    request.lost = [&](const Error &error) {
        line.clear();
        printLost(context.out, error);
    };
    request.progress = [&](const SalvageTally &now) { line.show({.scanned = now.sessions}); };
    const Result<SalvageTally> tally = salvage(request, *target->store);
    line.clear();
    if (!tally)
        return complainOfEnd(
            tally.error(),
            Ctl::tr(
                "Interrupted; what was salvaged until then is in the target, and not all that there is."));
    printTally(context, toUri(target->location), *tally);
    const bool whole = tally->incomplete + tally->lost + tally->refused == 0;
    return whole ? ExitCode::Done : ExitCode::Damaged;
}

constexpr OptionSpec options[] = {dryRunOption};

} // namespace

const Command salvageCommand = {
    .name = "salvage",
    .synopsis = QT_TRANSLATE_NOOP("Ctl", "FILE|URI TARGET-URI [--dry-run]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Read what can be read of a damaged store into a new one."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Reads a damaged file or store, which is not changed, and writes every session that can be read to "
        "the\n"
        "target, which is made if its URI names its kind (sqlite:/path/new.db, json:/path/folder). Of JSON "
        "files it\n"
        "reads all before and after the damage; of a SQLite database all rows on pages that can be read.\n"
        "What could not be read is printed with its place, and the exit code is 5 then. --dry-run reads and "
        "counts all\n"
        "the same, and writes nothing to the target.\n"
        "\n"
        "With --json each of these is {\"lost\",\"place\"}, and the last line\n"
        "{\"target\",\"sessions\",\"messages\",\"incomplete\",\"lost\",\"refused\"}."),
    .options = options,
    .fewestArguments = 2,
    .mostArguments = 2,
    .run = runSalvage,
};

} // namespace SessionDeck
