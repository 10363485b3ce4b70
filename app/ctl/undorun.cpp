// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/undorun.h"

#include "app/ctl/access.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/output.h"
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

Result<BulkReport> undoAll(Context &context, const VaultPlacement &place)
{
    const Result<OpenedStore> opened = openFor(context, AccessMode::ReadWrite);
    if (!opened)
        return fail(opened.error());
    BulkUndo undo({.kind = BulkOrder::Kind::Other}, context.value("undo"), {}, place.key);
    for (Result<bool> more = true; more && *more;) {
        more = undo.step(*opened->store, context.stop);
        if (!more)
            return fail(more.error());
        if (*more && context.stop.stop_requested())
            return fail(ErrorCode::Cancelled, Ctl::tr("Interrupted; the same command goes on."));
    }
    return undo.report();
}

void printReport(Output &out, const BulkReport &report)
{
    for (const BulkResult &left : report.left) {
        if (out.isJson())
            out.jsonLine(JsonWriter().text("id", left.id).text("reason", left.reason).close());
        else
            out.line(QString(harmless(left.id, Lines::One) + u": " + undoneText(left.outcome) + u" ("
                             + harmless(left.reason, Lines::One) + u')'));
    }
    const qint64 done = report.of(BulkOutcome::Done) + report.of(BulkOutcome::Already);
    if (out.isJson())
        out.jsonLine(JsonWriter()
                         .number("undone", done)
                         .number("left", qint64(report.left.size()))
                         .text("bulk", report.bulk)
                         .close());
    else
        out.line(Ctl::tr("%1 sessions are as they were before, %2 were left")
                     .arg(QString::number(done), QString::number(report.left.size())));
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
    if (context.has("dry-run")) {
        for (const Version &version : oldestOfEach(*versions))
            context.out.line(harmless(version.session, Lines::One));
        return ExitCode::Done;
    }
    const Result<BulkReport> report = undoAll(context, *place);
    if (!report)
        return complain(report.error());
    printReport(context.out, *report);
    if (report->left.empty())
        return ExitCode::Done;
    return report->of(BulkOutcome::Failed) > 0 ? ExitCode::Failed : ExitCode::Conflict;
}

} // namespace SessionDeck
