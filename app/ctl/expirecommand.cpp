// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/bulkrun.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/expectation.h"
#include "app/ctl/humanvalues.h"
#include "app/ctl/output.h"
#include "app/ctl/terminaltext.h"
#include "core/session/expirytime.h"
#include "core/session/jsonwriter.h"

namespace SessionDeck {

namespace {

void printExpiry(Output &out, const QString &id, Timestamp expires, const Revision &revision)
{
    if (out.isJson())
        return out.jsonLine(JsonWriter()
                                .text("id", id)
                                .time("expires_at", expires)
                                .text("revision", QString::fromUtf8(revision.token))
                                .close());
    const QString name = harmless(id, Lines::One);
    out.line(expires.isNull() ? Ctl::tr("%1: never expires").arg(name)
                              : Ctl::tr("%1: expires %2").arg(name, timeText(expires)));
}

Result<void> checkRequest(const Context &context)
{
    const bool named = context.arguments.size() == 3;
    if (named == context.has("filter"))
        return fail(ErrorCode::Invalid, Ctl::tr("Name the session, or give --filter QUERY."));
    if (!named && context.has("expect"))
        return fail(ErrorCode::Invalid, Ctl::tr("--expect goes with one id only."));
    return {};
}

ExitCode expire(Context &context)
{
    if (const Result<void> checked = checkRequest(context); !checked)
        return complain(checked.error());
    const Result<Timestamp> expires = parseExpiry(context.arguments.last(), Timestamp::now());
    if (!expires)
        return complain(expires.error());
    if (context.has("filter"))
        return runOnMatches(context, {.kind = BulkOrder::Kind::SetExpiry, .expires = *expires});
    const Result<OpenedStore> opened = openFor(context, AccessMode::ReadWrite);
    if (!opened)
        return complain(opened.error());
    const QString id = context.arguments.at(1);
    const Result<Revision> revision = opened->store->setExpiry(id, *expires, expectationOf(context));
    if (!revision)
        return complain(revision.error());
    if (!isDryRun(context))
        printExpiry(context.out, id, *expires, *revision);
    return ExitCode::Done;
}

constexpr OptionSpec options[] = {expectOption, bulkFilterOption, dryRunOption};

} // namespace

const Command expireCommand = {
    .name = "expire",
    .synopsis
    = QT_TRANSLATE_NOOP("Ctl", "URI ID|--filter QUERY DURATION|never|TIME [--dry-run] [--expect REVISION]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Set or take away the expiry of a session."),
    .help
    = QT_TRANSLATE_NOOP("Ctl",
                        "Sets the moment when the session expires: after a DURATION from now on (45s, 30m, "
                        "2h, 7d, 2w), at a TIME\n"
                        "(RFC 3339, as 2030-01-31T12:00:00Z; UTC if it names no zone), or never. The content "
                        "of the session stays\n"
                        "as it is. A moment in the past is refused. Stores that know no expiry say so.\n"
                        "\n"
                        "With --filter it does so for all sessions that match, as \"list\" shows them, in "
                        "batches. One whose expiry somebody\n"
                        "changes meanwhile is left. \"restore URI --undo\" takes all of it back; the last "
                        "line says its name. --dry-run\n"
                        "only names the sessions.\n"
                        "\n"
                        "With --json it prints {\"id\",\"expires_at\",\"revision\"}, and with --dry-run what "
                        "\"put\" prints then; with --filter\n"
                        "{\"id\",\"outcome\",\"reason\"} for each session that was left, and at the end\n"
                        "{\"sessions\",\"done\",\"already\",\"changed\",\"gone\",\"failed\",\"bulk\"}. The "
                        "exit code is 3 if some were left."),
    .options = options,
    .fewestArguments = 2,
    .mostArguments = 3,
    .run = expire,
};

} // namespace SessionDeck
