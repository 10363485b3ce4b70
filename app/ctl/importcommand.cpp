// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/copyoutput.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/dryrun.h"
#include "app/ctl/inputsessions.h"
#include "app/ctl/terminaltext.h"
#include "core/session/jsonwriter.h"
#include "core/transfer/importplan.h"
#include "core/vault/changeoccasion.h"

namespace SessionDeck {

namespace {

struct TakenName
{
    const char *name;
    TakenId taken;
    ExitCode code; // of a conflict that stays
};
constexpr TakenName takenNames[] = {
    {"fail", TakenId::Refuse, ExitCode::Conflict},
    {"skip", TakenId::Refuse, ExitCode::Done},
    {"new-id", TakenId::Rename, ExitCode::Conflict},
};

Result<TakenName> takenOf(const Context &context)
{
    const QString name = context.has("on-conflict") ? context.value("on-conflict") : QStringLiteral("fail");
    for (const TakenName &entry : takenNames) {
        if (name == QLatin1StringView(entry.name))
            return entry;
    }
    return fail(ErrorCode::Invalid,
                Ctl::tr("--on-conflict wants fail, skip or new-id, not \"%1\".").arg(name));
}

ImportRequest requestOf(const Context &context, const TakenName &taken)
{
    ImportRequest request; // filled in by and by, because GCC 12 warns of the temporary stop token otherwise
    request.taken = taken.taken;
    request.options.allowLoss = context.has("allow-loss");
    request.options.stop = context.stop;
    return request;
}

void printImported(CopyOutput &output, Output &out, const ImportedSession &imported)
{
    output.add({imported.copied});
    if (imported.copied.id != imported.originalId && !out.isJson())
        out.line(
            Ctl::tr("%1: imported as %2")
                .arg(harmless(imported.originalId, Lines::One), harmless(imported.copied.id, Lines::One)));
}

ExitCode tellImport(Context &context, const TakenName &taken, ImportText &text, SessionStore &target)
{
    CopyOutput output(context.out);
    ImportRequest request = requestOf(context, taken);
    request.progress = [&](const CopyProgress &now) { output.show(now); };
    const Result<void> writable = checkWritable(target);
    const Result<ImportPlan> plan = writable ? planImport(target, text, request) : fail(writable.error());
    output.clear();
    if (!plan)
        return complainOfEnd(plan.error(), nothingChanged());
    for (const ImportPlan::OtherName &name : plan->renamed) {
        if (context.out.isJson())
            context.out.jsonLine(JsonWriter().text("id", name.id).text("new_id", name.taken).close());
        else
            context.out.line(Ctl::tr("%1: would be imported as %2")
                                 .arg(harmless(name.id, Lines::One), harmless(name.taken, Lines::One)));
    }
    const CopyPlan &sessions = plan->sessions;
    printPlan(context.out, sessions,
              {.allowLoss = request.options.allowLoss, .purpose = PlanPurpose::Import});
    const bool refused = sessions.lossy > 0 && !request.options.allowLoss;
    return combined(sessions.conflicts.isEmpty() ? ExitCode::Done : taken.code,
                    refused ? ExitCode::Failed : ExitCode::Done);
}

ExitCode importText(Context &context, const TakenName &taken, ImportText &text, const OpenedStore &opened)
{
    const ChangeOccasion occasion({.bulk = newBulkName()});
    CopyTally tally;
    CopyOutput output(context.out);
    ImportRequest request = requestOf(context, taken);
    request.progress = [&](const CopyProgress &now) { output.show(now); };
    const Result<void> done
        = importSessions(*opened.store, text, request, [&](const ImportedSession &imported) {
              tally.add(imported.copied.outcome);
              printImported(output, context.out, imported);
          });
    const ExitCode code
        = printTally(context.out, tally, opened.location, ChangeOccasion::current().bulk, taken.code);
    if (!done) {
        const QString goOn
            = Ctl::tr("The import was interrupted. What was imported stays; the same command goes on.");
        if (done.error().code != ErrorCode::Cancelled)
            complain(goOn);
        return complainOfEnd(done.error(), goOn);
    }
    return code;
}

ExitCode import(Context &context)
{
    const Result<TakenName> taken = takenOf(context);
    if (!taken)
        return complain(taken.error());
    Result<ImportText> text = readImport(context.arguments.at(0), context.stop);
    if (!text)
        return complain(text.error());
    const Result<OpenedStore> opened = openOrMakeFor(context, 1);
    if (!opened)
        return complain(opened.error());
    return isDryRun(context) ? tellImport(context, *taken, *text, *opened->store)
                             : importText(context, *taken, *text, *opened);
}

constexpr OptionSpec options[] = {
    {"on-conflict", "WHAT",
     QT_TRANSLATE_NOOP("Ctl", "For ids that another session has: fail (as it is without), skip or new-id.")},
    {"allow-loss", nullptr, QT_TRANSLATE_NOOP("Ctl", "Leave out what the store has no place for.")},
    dryRunOption,
};

} // namespace

const Command importCommand = {
    .name = "import",
    .synopsis
    = QT_TRANSLATE_NOOP("Ctl", "FILE|- URI [--on-conflict fail|skip|new-id] [--allow-loss] [--dry-run]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Read sessions from JSON into a store."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Reads sessions as \"show --json\" prints them, or \"export\" as json or jsonl, from FILE or "
        "standard input, and\n"
        "writes them into the store; each is read back and compared. Sessions that are there already, just "
        "the same,\n"
        "are left alone. Where another session has the id, that one always stays: the new one is refused "
        "(fail), passed\n"
        "over (skip), or gets another id (new-id). The whole input is checked before anything is written.\n"
        "\n"
        "If there is no store at the place yet and the URI says of which kind it is to be, it is made.\n"
        "\n"
        "With --json it prints what \"copy\" prints; with --dry-run as well, after {\"id\",\"new_id\"} for "
        "each session that\n"
        "would get another id. The exit code is 3 after a conflict, unless it was to be skipped, and 5 if "
        "the input is\n"
        "no such JSON; its place is named by line and column, and nothing is written."),
    .options = options,
    .fewestArguments = 2,
    .mostArguments = 2,
    .run = import,
};

} // namespace SessionDeck
