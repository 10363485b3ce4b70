// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/copyoutput.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/dryrun.h"
#include "app/ctl/transferends.h"
#include "app/ctl/undohint.h"
#include "core/transfer/copyplan.h"
#include "core/transfer/copyreport.h"
#include "core/vault/changeoccasion.h"

#include <optional>

namespace SessionDeck {

namespace {

Result<void> checkCopyOptions(const Context &context)
{
    if (context.has("resume") && !context.has("report"))
        return fail(ErrorCode::Invalid,
                    Ctl::tr("--resume goes on with a report; name it with --report FILE."));
    if (context.has("resume") && context.has("dry-run"))
        return fail(ErrorCode::Invalid, Ctl::tr("--resume and --dry-run exclude each other."));
    return {};
}

Result<std::optional<CopyReport>> openReport(const Context &context, const TransferEnds &ends)
{
    const QString path = context.value("report");
    if (path.isEmpty())
        return std::optional<CopyReport>();
    const CopyReportHead head{.source = toUri(ends.source.location),
                              .target = toUri(ends.target.location),
                              .move = context.has("move"),
                              .bulk = newBulkName()};
    Result<CopyReport> report
        = context.has("resume") ? CopyReport::resume(path, head) : CopyReport::create(path, head);
    if (!report)
        return fail(report.error());
    return std::optional<CopyReport>(std::move(*report));
}

// What would be copied and what would be lost. Only looked at if something can be lost, or nothing is to be
// done yet.
Result<CopyPlan> planFor(Context &context, CopyEnds ends, const SessionSelection &selection)
{
    ProgressLine line;
    return planCopy(ends,
                    {.sessions = selection.sessions,
                     .compare = isDryRun(context),
                     .stop = context.stop,
                     .progress = [&](const CopyProgress &now) {
                         line.show({now.done, now.total});
                     }});
}

ExitCode refuseLoss(const CopyPlan &plan)
{
    for (const QString &line : planText(plan))
        complain(line);
    complain(
        Ctl::tr("%1 sessions would lose something, so nothing was copied. Choose another target, or leave "
                "it out knowingly with --allow-loss.")
            .arg(plan.lossy));
    return ExitCode::Failed;
}

// The same code as the copy would end with, as far as that is known.
ExitCode tellPlan(Context &context, const CopyPlan &plan, const SessionStore &target)
{
    if (const Result<void> writable = checkWritable(target); !writable)
        return complain(writable.error());
    const PlanTerms terms{.replace = context.has("replace"), .allowLoss = context.has("allow-loss")};
    printPlan(context.out, plan, terms);
    if (plan.lossy > 0 && !terms.allowLoss)
        return ExitCode::Failed;
    const bool conflict = !plan.conflicts.isEmpty() && !terms.replace;
    return combined(conflict ? ExitCode::Conflict : ExitCode::Done,
                    plan.damaged > 0 ? ExitCode::Damaged : ExitCode::Done);
}

// The error that ended it before its time, if one did; `tally` gets what was done in any case.
Result<void> copySelected(Context &context, CopyEnds ends, const SessionSelection &selection,
                          std::optional<CopyReport> &report, CopyTally &tally)
{
    CopyOutput output(context.out);
    CopyJob job(
        ends,
        {.sessions = selection.sessions,
         .move = context.has("move"),
         .options
         = {.replace = context.has("replace"), .allowLoss = context.has("allow-loss"), .stop = context.stop},
         .earlier = report ? report->earlier() : QHash<QString, CopiedSession>()},
        {.record =
             [&](const std::vector<CopiedSession> &results) {
                 output.add(results);
                 return report ? report->add(results) : Result<void>();
             },
         .progress = [&](const CopyProgress &now) { output.show(now); }});
    const Result<CopyTally> done = job.run();
    tally = job.tally();
    if (!done)
        return fail(done.error());
    return report ? report->finish(tally) : Result<void>();
}

// All that became of the sessions, and how to go on and back.
ExitCode copyReported(Context &context, TransferEnds &stores, const SessionSelection &selection,
                      std::optional<CopyReport> &report)
{
    const QString bulk = report ? report->bulk() : newBulkName();
    const ChangeOccasion occasion({.bulk = bulk});
    CopyTally tally;
    const Result<void> done
        = copySelected(context, {*stores.source.store, *stores.target.store}, selection, report, tally);
    const ExitCode code = printTally(context.out, tally, stores.target.location, bulk);
    if (tally.of(CopyOutcome::Moved) > 0 && !context.out.isJson())
        context.out.line(undoHint(stores.source.location, bulk)); // both: else they would be nowhere
    if (done)
        return code;
    const QString goOn = report
        ? Ctl::tr("The copy was interrupted. Go on with --resume --report %1.").arg(context.value("report"))
        : Ctl::tr("The copy was interrupted. What was copied stays; the same command goes on.");
    if (done.error().code != ErrorCode::Cancelled)
        complain(goOn);
    return complainOfEnd(done.error(), goOn);
}

ExitCode copyBetween(Context &context, TransferEnds &stores, const SessionSelection &selection)
{
    const CopyEnds ends{.source = *stores.source.store, .target = *stores.target.store};
    if (isDryRun(context) || !context.has("allow-loss")) {
        const Result<CopyPlan> plan = planFor(context, ends, selection);
        if (!plan)
            return complainOfEnd(plan.error(), nothingChanged());
        if (isDryRun(context))
            return tellPlan(context, *plan, ends.target);
        if (plan->lossy > 0)
            return refuseLoss(*plan);
    }
    Result<std::optional<CopyReport>> report = openReport(context, stores);
    if (!report)
        return complain(report.error());
    return copyReported(context, stores, selection, *report);
}

ExitCode copy(Context &context)
{
    if (const Result<void> checked = checkCopyOptions(context); !checked)
        return complain(checked.error());
    Result<TransferEnds> stores
        = openEnds(context,
                   {.source = context.has("move") ? AccessMode::ReadWrite : AccessMode::ReadOnly,
                    .target = EndModes::Target::Writable});
    if (!stores)
        return complain(stores.error());
    const Result<SessionSelection> selection = selectFor(context, *stores->source.store, 2);
    if (!selection)
        return complainOfEnd(selection.error(), nothingChanged());
    const ExitCode code = copyBetween(context, *stores, *selection);
    const ExitCode missing = selection->missing.isEmpty() ? ExitCode::Done : ExitCode::Failed;
    return combined(combined(code, missing), selection->damage.empty() ? ExitCode::Done : ExitCode::Damaged);
}

constexpr OptionSpec options[] = {
    {"filter", "QUERY", QT_TRANSLATE_NOOP("Ctl", "Only sessions that match, as in \"list\".")},
    dryRunOption,
    {"move", nullptr, QT_TRANSLATE_NOOP("Ctl", "Delete from the source what the target has, proven.")},
    {"replace", nullptr, QT_TRANSLATE_NOOP("Ctl", "Replace other sessions of the same id in the target.")},
    {"allow-loss", nullptr, QT_TRANSLATE_NOOP("Ctl", "Leave out what the target has no place for.")},
    {"report", "FILE", QT_TRANSLATE_NOOP("Ctl", "Write what became of each session to FILE.")},
    {"resume", nullptr, QT_TRANSLATE_NOOP("Ctl", "Go on with the interrupted copy of that report.")},
};

} // namespace

const Command copyCommand = {
    .name = "copy",
    .synopsis = QT_TRANSLATE_NOOP("Ctl",
                                  "SOURCE TARGET [ID...] [--filter QUERY] [--dry-run] [--move] [--replace] "
                                  "[--allow-loss] [--report FILE [--resume]]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Copy or move sessions to another store, and prove it."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Copies the sessions that are named, or all (that match the QUERY), from one store to another, of "
        "whatever\n"
        "kind. Each is read back from the target and compared with what was read from the source: all "
        "fields, "
        "the\n"
        "number of messages, the expiry. Sessions that change meanwhile are copied again. The source is not "
        "touched,\n"
        "except by --move, which deletes a session only after that proof, and only in the state that was "
        "copied.\n"
        "\n"
        "A session that the target has already is skipped if it is the same; if it is another, that is a "
        "conflict\n"
        "and it stays, unless --replace is given. What a target has no place for is kept in additional "
        "fields if it\n"
        "has those, and comes back from there; if not, nothing is copied before --allow-loss is given. "
        "--dry-run\n"
        "tells all this beforehand.\n"
        "\n"
        "--report FILE gets one JSON object per line for each session, and lets an interrupted copy go on "
        "with\n"
        "--resume. If there is no store at TARGET and the URI says of which kind it is to be, it is made.\n"
        "\n"
        "With --json it prints {\"id\",\"outcome\",\"messages\",\"hash\",\"source_revision\","
        "\"target_revision\",\n"
        "\"expires_at\",\"kept\",\"dropped\",\"filled\",\"reason\"} for each session, then the number of "
        "each outcome: "
        "copied,\n"
        "replaced, moved, equal, conflict, unfit, damaged, differs, restless, failed, gone, and \"bulk\" "
        "(see\n"
        "\"restore --undo\"). The exit code is 3 after a conflict, 5 after damage, 1 after other sessions "
        "that "
        "were not\n"
        "copied."),
    .options = options,
    .fewestArguments = 2,
    .mostArguments = -1,
    .run = copy,
};

} // namespace SessionDeck
