// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/copyoutput.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/inputsessions.h"
#include "app/ctl/terminaltext.h"
#include "core/transfer/importjob.h"
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

Result<std::vector<Session>> readFile(const Context &context)
{
    Result<std::vector<PrintedSession>> printed = readInputSessions(context.arguments.at(0), context.stop);
    if (!printed)
        return fail(printed.error());
    std::vector<Session> sessions;
    for (PrintedSession &one : *printed)
        sessions.push_back(std::move(one.session));
    return sessions;
}

ExitCode import(Context &context)
{
    const Result<TakenName> taken = takenOf(context);
    if (!taken)
        return complain(taken.error());
    const Result<std::vector<Session>> sessions = readFile(context);
    if (!sessions)
        return complain(sessions.error());
    const Result<OpenedStore> opened = openOrMakeFor(context, 1);
    if (!opened)
        return complain(opened.error());
    const ChangeOccasion occasion({.bulk = newBulkName()});
    CopyTally tally;
    CopyOutput output(context.out);
    const Result<void> done
        = importSessions(*opened->store, *sessions,
                         {.taken = taken->taken,
                          .options = {.allowLoss = context.has("allow-loss"), .stop = context.stop},
                          .progress = [&](const CopyProgress &now) { output.show(now); }},
                         [&](const ImportedSession &imported) {
                             tally.add(imported.copied.outcome);
                             output.add({imported.copied});
                             if (imported.copied.id != imported.originalId && !context.out.isJson())
                                 context.out.line(Ctl::tr("%1: imported as %2")
                                                      .arg(harmless(imported.originalId, Lines::One),
                                                           harmless(imported.copied.id, Lines::One)));
                         });
    const ExitCode code = printTally(context.out, tally, opened->location, ChangeOccasion::current().bulk);
    if (!done) {
        const QString goOn
            = Ctl::tr("The import was interrupted. What was imported stays; the same command goes on.");
        if (done.error().code != ErrorCode::Cancelled)
            complain(goOn);
        return complainOfEnd(done.error(), goOn);
    }
    return code == ExitCode::Conflict ? taken->code : code;
}

constexpr OptionSpec options[] = {
    {"on-conflict", "WHAT",
     QT_TRANSLATE_NOOP("Ctl", "For ids that another session has: fail (as it is without), skip or new-id.")},
    {"allow-loss", nullptr, QT_TRANSLATE_NOOP("Ctl", "Leave out what the store has no place for.")},
};

} // namespace

const Command importCommand = {
    .name = "import",
    .synopsis = QT_TRANSLATE_NOOP("Ctl", "FILE|- URI [--on-conflict fail|skip|new-id] [--allow-loss]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Read sessions from JSON into a store."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Reads sessions as \"show --json\" prints them, or \"export\" as json or jsonl, from FILE or "
        "standard "
        "input, and\n"
        "writes them into the store; each is read back and compared. Sessions that are there already, just "
        "the same,\n"
        "are left alone. Where another session has the id, that one always stays: the new one is refused "
        "(fail), passed\n"
        "over (skip), or gets another id (new-id). The whole input is checked before anything is written.\n"
        "\n"
        "If there is no store at the place yet and the URI says of which kind it is to be, it is made.\n"
        "\n"
        "With --json it prints what \"copy\" prints. The exit code is 3 after a conflict, unless it was to "
        "be "
        "skipped,\n"
        "and 5 if the input is no such JSON; its place is named by line and column, and nothing is "
        "written."),
    .options = options,
    .fewestArguments = 2,
    .mostArguments = 2,
    .run = import,
};

} // namespace SessionDeck
