// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/undorun.h"

#include "app/ctl/access.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/dryrun.h"
#include "app/ctl/output.h"
#include "app/ctl/progressline.h"
#include "app/ctl/terminaltext.h"
#include "app/ctl/vaultplacement.h"
#include "core/session/jsonwriter.h"
#include "core/transfer/bulkundo.h"

namespace SessionDeck {

namespace {

QString undoneText(BulkOutcome outcome)
{
    switch (outcome) {
    case BulkOutcome::Done:
    case BulkOutcome::Already:
        return Ctl::tr("as before");
    case BulkOutcome::Changed:
        return Ctl::tr("changed since, left as it is");
    default:
        return Ctl::tr("failed");
    }
}

// The error that ended it before its time, if one did.
Result<void> undoAll(Context &context, const VaultPlacement &place, BulkUndo &undo)
{
    const Result<OpenedStore> opened = openAsKnown(context, place, AccessMode::ReadWrite);
    if (!opened)
        return fail(opened.error());
    ProgressLine progress;
    Result<bool> more = true;
    while (more && *more && !context.stop.stop_requested()) {
        more = undo.step(*opened->store, context.stop);
        progress.show({.scanned = undo.report().tried(), .total = undo.report().total});
    }
    progress.clear();
    if (!more)
        return fail(more.error());
    return *more ? fail(ErrorCode::Cancelled, Ctl::tr("Interrupted; the same command goes on."))
                 : Result<void>();
}

void printReport(const Context &context, const BulkReport &report)
{
    Output &out = context.out;
    for (const BulkResult &left : report.left) {
        if (out.isJson())
            out.jsonLine(JsonWriter().text("id", left.id).text("reason", left.reason).close());
        else
            out.line(QString(harmless(left.id, Lines::One) + u": " + undoneText(left.outcome) + u" ("
                             + harmless(left.reason, Lines::One) + u')'));
    }
    const auto left = qint64(report.left.size());
    const qint64 already = report.of(BulkOutcome::Already);
    const qint64 done = report.of(BulkOutcome::Done) + already;
    if (out.isJson()) {
        JsonWriter json;
        json.number(isDryRun(context) ? "sessions" : "undone", done)
            .number("already", already)
            .number("left", left);
        return out.jsonLine((isDryRun(context) ? json : json.text("bulk", report.bulk)).close());
    }
    QString text = isDryRun(context)
        ? Ctl::tr("%n session(s) would be as before; nothing was changed.", nullptr, int(done))
        : Ctl::tr("%n session(s) as before", nullptr, int(done));
    if (already > 0)
        text += u' ' + Ctl::tr("(already back: %1)").arg(already);
    if (left > 0 && !isDryRun(context))
        text += Ctl::tr(", %1 left").arg(left);
    out.line(text);
}

ExitCode undoNamed(Context &context, const VaultPlacement &place)
{
    BulkUndo undo({.kind = BulkOrder::Kind::Other}, context.value("undo"), {}, place.key);
    const Result<void> done = undoAll(context, place, undo);
    const BulkReport &report = undo.report();
    if (done || report.tried() > 0)
        printReport(context, report);
    if (!done)
        return complain(done.error());
    if (report.left.empty())
        return ExitCode::Done;
    return report.of(BulkOutcome::Failed) > 0 ? ExitCode::Failed : ExitCode::Conflict;
}

} // namespace

ExitCode undoBulk(Context &context)
{
    const Result<VaultPlacement> place = openVaultFor(context);
    const Result<std::vector<Version>> versions = place
        ? listVersions(*place->vault, {.store = place->key, .bulk = context.value("undo")})
        : fail(place.error());
    if (!versions)
        return complain(versions.error());
    if (versions->empty())
        return complain(
            Error{ErrorCode::NotFound,
                  Ctl::tr("The vault has no change \"%1\" of this store. \"history --json\" prints "
                          "their names (bulk).")
                      .arg(context.value("undo"))});
    return undoNamed(context, *place);
}

} // namespace SessionDeck
