// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/dryrun.h"
#include "app/ctl/output.h"
#include "app/ctl/restorechoices.h"
#include "app/ctl/restoreoutput.h"
#include "app/ctl/trashreturn.h"
#include "app/ctl/undorun.h"
#include "app/ctl/vaultplacement.h"
#include "core/vault/changeoccasion.h"

namespace SessionDeck {

namespace {

// The newest version of each session that is named, the one that --from names, or all of the trash.
Result<std::vector<Version>> versionsAsked(Context &context, const VaultPlacement &place)
{
    if (context.has("trash")) {
        Result<std::vector<Version>> trash = listTrash(*place.vault, {.store = place.key});
        if (trash && trash->empty() && !context.out.isJson())
            context.out.line(Ctl::tr("There is nothing in the trash of this store."));
        return trash;
    }
    std::vector<Version> versions;
    for (const QString &id : context.arguments.mid(1)) {
        if (context.has("from")) {
            const Result<Version> asked = versionAsked(context, place, "from", id);
            return asked ? Result<std::vector<Version>>(std::vector{*asked}) : fail(asked.error());
        }
        const Result<std::vector<Version>> newest
            = listVersions(*place.vault, {.store = place.key, .session = id, .limit = 1});
        if (!newest)
            return newest;
        if (newest->empty())
            return fail(ErrorCode::NotFound,
                        Ctl::tr("The vault has no version of session \"%1\" in this store.").arg(id));
        versions.push_back(newest->front());
    }
    return versions;
}

// The store that --to names, made if that says of which kind it is to be; else the one that the versions come
// from.
Result<OpenedStore> openTarget(Context &context, const VaultPlacement &place)
{
    if (!context.has("to"))
        return openAsKnown(context, place, AccessMode::ReadWrite);
    const Result<ParsedLocation> parsed = parseLocation(context.value("to"));
    if (!parsed)
        return fail(parsed.error());
    const AccessMode mode = parsed->location.driver.isEmpty() ? AccessMode::ReadWrite : AccessMode::Create;
    return openAt(context, *parsed, mode);
}

struct RestoreRun
{
    Context &context;
    VaultPlacement &place;
    SessionStore &target;
    RestoreChoices choices;
};

ExitCode restoreOne(RestoreRun &run, const Version &version)
{
    const auto complainOf = [&](const Error &error) {
        return complain(Error{error.code, Ctl::tr("%1: %2").arg(version.session, error.message), error.place,
                              error.expected, error.found});
    };
    const Result<RebuiltSession> rebuilt
        = rebuildVersion(*run.place.vault, version, run.place.now(version.session));
    const Result<RestorePlan> plan
        = rebuilt ? planRestore(run.target, *rebuilt, run.choices) : fail(rebuilt.error());
    if (!plan)
        return complainOf(plan.error());
    if (plan->action == RestorePlan::Action::Conflict)
        return complainOfConflict(version, *plan);
    const Result<Revision> done = isDryRun(run.context)
        ? checkWritable(run.target).map([] { return Revision(); })
        : restoreAsPlanned(run.target, *plan);
    if (!done)
        return complainOf(done.error());
    printRestored(run.context.out, version, *plan, *done);
    run.context.out.flush();
    return ExitCode::Done;
}

// Everything back to where it was: many at once.
bool isPlainTrash(const Context &context)
{
    if (!context.has("trash"))
        return false;
    for (const char *const option : {"to", "expiry", "new-id", "force", "dry-run"}) {
        if (context.has(option))
            return false;
    }
    return true;
}

ExitCode restore(Context &context)
{
    if (context.has("undo"))
        return undoBulk(context);
    Result<RestoreChoices> choices = restoreChoices(context);
    if (!choices)
        return complain(choices.error());
    choices->ownStore = !context.has("to");
    Result<VaultPlacement> place = openVaultFor(context);
    if (!place)
        return complain(place.error());
    const Result<std::vector<Version>> versions = versionsAsked(context, *place);
    if (!versions)
        return complain(versions.error());
    const Result<OpenedStore> target = openTarget(context, *place);
    if (!target)
        return complain(target.error());
    const ChangeOccasion occasion(
        {.origin = ChangeOrigin::Restore, .bulk = versions->size() > 1 ? newBulkName() : QString()});
    RestoreRun run{context, *place, *target->store, *choices};
    if (isPlainTrash(context))
        return returnTrash({context, *place->vault, *target->store,
                            [&](const Version &version) { return restoreOne(run, version); }},
                           *versions);
    ExitCode code = ExitCode::Done;
    for (const Version &version : *versions) {
        if (context.stop.stop_requested()) {
            complain(
                Ctl::tr("Interrupted before %1; it and what follows was not restored.").arg(version.session));
            return combined(code, ExitCode::Failed);
        }
        code = combined(code, restoreOne(run, version));
    }
    return code;
}

} // namespace

const Command restoreCommand = {
    .name = "restore",
    .synopsis = QT_TRANSLATE_NOOP("Ctl",
                                  "URI ID...|--trash|--undo BULK [--from V] [--to URI] [--as ID] "
                                  "[--expiry WHEN] [--new-id|--force] [--dry-run]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Put back deleted sessions, or older versions."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Puts sessions back as they were before they were deleted or changed through SessionDeck: the "
        "newest\n"
        "version that the vault has, or the one that --from names; all deleted ones of the store with\n"
        "--trash. URI is the store that they belong to; it need not be there any more if --to names "
        "another.\n"
        "\n"
        "--undo takes a change of many sessions back as a whole: what a copy or an import has made goes to "
        "the\n"
        "trash, what was replaced or deleted is put back. \"copy\" and \"import\" say its name at their end, "
        "and\n"
        "\"history --json\" does (bulk). Sessions that were changed through SessionDeck since are left;\n"
        "those that are back already count as done, so that the same command goes on after an interruption.\n"
        "\n"
        "Nothing is overwritten: if another session has the id, nothing changes, both sides are named on\n"
        "standard error, and the exit code is 3. --force replaces it, after it was kept in the vault; "
        "--new-id\n"
        "and --as put the version beside it. What the target has no place for is told. The expiry is as it "
        "was\n"
        "unless --expiry says otherwise; one whose time has come is taken away, and that is told too.\n"
        "\n"
        "With --json each line is {\"id\",\"version\",\"restored_as\",\"outcome\",\"message_count\",\n"
        "\"expires_at\",\"losses\",\"revision\"}; outcome is created, replaced or same."),
    .options = restoreOptions,
    .fewestArguments = 1,
    .mostArguments = -1,
    .run = restore,
};

} // namespace SessionDeck
