// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/bulkrun.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/expectation.h"
#include "app/ctl/output.h"
#include "app/ctl/terminaltext.h"
#include "core/session/jsonwriter.h"

namespace SessionDeck {

namespace {

Result<void> checkRequest(const Context &context)
{
    const bool named = context.arguments.size() > 1;
    if (named == context.has("filter"))
        return fail(ErrorCode::Invalid,
                    Ctl::tr("Name the sessions, or give --filter QUERY; nothing was deleted."));
    if (context.arguments.mid(1).contains(QString()))
        return fail(ErrorCode::Invalid, Ctl::tr("An id is empty; nothing was deleted."));
    if (context.has("expect") && context.arguments.size() != 2)
        return fail(ErrorCode::Invalid, Ctl::tr("--expect goes with one id only; nothing was deleted."));
    return {};
}

ExitCode deleteOne(Context &context, SessionStore &store, const QString &id)
{
    const Result<void> removed = store.remove(id, expectationOf(context));
    if (!removed)
        return complain(Error{removed.error().code, Ctl::tr("%1: %2").arg(id, removed.error().message),
                              removed.error().place});
    if (isDryRun(context))
        return ExitCode::Done;
    if (context.out.isJson())
        context.out.jsonLine(JsonWriter().text("id", id).raw("deleted", "true").close());
    else
        context.out.line(Ctl::tr("%1: deleted").arg(harmless(id, Lines::One)));
    return ExitCode::Done;
}

ExitCode deleteAll(Context &context)
{
    if (const Result<void> checked = checkRequest(context); !checked)
        return complain(checked.error());
    if (context.has("filter"))
        return runOnMatches(context, {.kind = BulkOrder::Kind::Delete});
    const Result<OpenedStore> opened = openFor(context, AccessMode::ReadWrite);
    if (!opened)
        return complain(opened.error());
    ExitCode code = ExitCode::Done;
    for (const QString &id : context.arguments.mid(1)) {
        if (context.stop.stop_requested()) {
            complain(Ctl::tr("Interrupted before %1; it and what follows was not deleted.").arg(id));
            return combined(code, ExitCode::Failed);
        }
        code = combined(code, deleteOne(context, *opened->store, id));
        context.out.flush();
    }
    return code;
}

constexpr OptionSpec options[] = {expectOption, bulkFilterOption, dryRunOption};

} // namespace

const Command deleteCommand = {
    .name = "delete",
    .synopsis = QT_TRANSLATE_NOOP("Ctl", "URI ID...|--filter QUERY [--dry-run] [--expect REVISION]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Delete sessions with all their messages."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Deletes the sessions that are named, one after the other, without asking. One that cannot be "
        "deleted is\n"
        "named on standard error, and the others are still deleted; the exit code then tells the first "
        "failure.\n"
        "What is deleted is kept in the vault: \"trash\" lists it and \"restore\" puts it back.\n"
        "\n"
        "With --filter it deletes all sessions that match, as \"list\" shows them, in batches. One that "
        "somebody changes\n"
        "meanwhile is left. \"restore URI --undo\" takes all of it back; the last line says its name. With "
        "--dry-run it\n"
        "only names the sessions.\n"
        "\n"
        "With --json it prints {\"id\",\"deleted\":true} for each session that is gone, and with --dry-run "
        "what \"put\"\n"
        "prints then; with --filter {\"id\",\"outcome\",\"reason\"} for each that was left, and at the end\n"
        "{\"sessions\",\"done\",\"already\",\"changed\",\"gone\",\"failed\",\"bulk\"}. The exit code is 3 "
        "if some were left."),
    .options = options,
    .fewestArguments = 1,
    .mostArguments = -1,
    .run = deleteAll,
};

} // namespace SessionDeck
