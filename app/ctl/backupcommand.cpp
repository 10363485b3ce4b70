// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/dryrun.h"
#include "app/ctl/humanvalues.h"
#include "app/ctl/output.h"
#include "app/ctl/progressline.h"
#include "app/ctl/terminaltext.h"
#include "core/session/jsonwriter.h"
#include "core/transfer/backupjob.h"
#include "core/transfer/backuplog.h"

namespace SessionDeck {

namespace {

Result<int> keptCopies(const Context &context)
{
    if (!context.has("keep"))
        return 0;
    bool ok = false;
    const int keep = context.value("keep").toInt(&ok);
    if (!ok || keep < 1)
        return fail(ErrorCode::Invalid,
                    Ctl::tr("--keep wants a number from 1 on, not \"%1\".").arg(context.value("keep")));
    return keep;
}

void printBackup(const Context &context, const BackupResult &result)
{
    Output &out = context.out;
    if (out.isJson()) {
        QStringList left;
        for (const CopiedSession &session : result.leftOut)
            left += session.id;
        out.jsonLine(JsonWriter()
                         .text("file", result.file)
                         .text("layout", result.layout)
                         .number("sessions", result.sessions)
                         .number("messages", result.messages)
                         .number("size_bytes", result.bytes)
                         .texts("left_out", left)
                         .texts("deleted", result.pruned)
                         .close());
        return;
    }
    const QString file = harmless(result.file, Lines::One);
    const QString sessions = countText(result.sessions);
    const QString messages = countText(result.messages);
    out.line(
        isDryRun(context)
            ? Ctl::tr("%1: would be made, with %2 sessions and %3 messages").arg(file, sessions, messages)
            : Ctl::tr("%1: %2 sessions, %3 messages, %4, checked")
                  .arg(file, sessions, messages, sizeText(result.bytes)));
    const QString pruned = isDryRun(context) ? Ctl::tr("%1: would be deleted, as --keep says")
                                             : Ctl::tr("%1: deleted, as --keep says");
    for (const QString &old : result.pruned)
        out.line(pruned.arg(harmless(old, Lines::One)));
}

ExitCode backup(Context &context)
{
    const Result<int> keep = keptCopies(context);
    if (!keep)
        return complain(keep.error());
    const Result<OpenedStore> opened = openFor(context, AccessMode::ReadOnly);
    if (!opened)
        return complain(opened.error());
    ProgressLine line;
    const BackupRequest request{.file = context.arguments.at(1),
                                .asNative = context.has("as-native"),
                                .keep = *keep,
                                .stop = context.stop,
                                .progress = [&](const CopyProgress &now) {
                                    line.show({now.done, now.total});
                                }};
    const Result<BackupResult> result
        = isDryRun(context) ? planBackUp(*opened, request) : backUp(*opened, request);
    line.clear();
    if (!result)
        return complainOfEnd(result.error(), Ctl::tr("Interrupted; no backup was made."));
    if (isDryRun(context)) {
        printBackup(context, *result);
        return ExitCode::Done;
    }
    // The backup is there and sound; that it cannot be listed later is no reason to say otherwise.
    if (const Result<void> noted = noteBackup(backupLogPath(), knownBackup(*opened, *result)); !noted)
        complain(noted.error());
    printBackup(context, *result);
    for (const CopiedSession &session : result->leftOut)
        complain(session.reason.isEmpty()
                     ? Ctl::tr("%1: not whole in the backup, without %2")
                           .arg(session.id, session.dropped.join(QStringLiteral(", ")))
                     : Ctl::tr("%1: not in the backup (%2)").arg(session.id, session.reason));
    return result->leftOut.empty() ? ExitCode::Done : ExitCode::Damaged;
}

constexpr OptionSpec options[] = {
    {"keep", "N",
     QT_TRANSLATE_NOOP("Ctl", "Put the time into the file's name, and delete all but the newest N.")},
    {"as-native", nullptr,
     QT_TRANSLATE_NOOP("Ctl", "Also of another program's SQLite database a store in SessionDeck's layout.")},
    dryRunOption,
};

} // namespace

const Command backupCommand = {
    .name = "backup",
    .synopsis = QT_TRANSLATE_NOOP("Ctl", "URI FILE [--keep N] [--as-native] [--dry-run]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Put all sessions of a store into one checked file."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Makes FILE, a SQLite store that \"list\", \"show\" and all other commands read like any other. Of a "
        "SQLite store\n"
        "it is a copy of the database in one consistent state, whoever writes meanwhile; of other stores all "
        "sessions\n"
        "are read, written and compared, and those that change meanwhile read again. The file is there only "
        "when it is\n"
        "complete and SQLite has checked it. A file that exists is never replaced.\n"
        "\n"
        "To restore: sessiondeckctl copy FILE URI [ID...], with --dry-run first to see what would meet other "
        "sessions.\n"
        "\n"
        "--dry-run says which file would be made, and with --keep which ones would be deleted.\n"
        "\n"
        "With --json it prints "
        "{\"file\",\"layout\",\"sessions\",\"messages\",\"size_bytes\",\"left_out\",\"deleted\"}. The\n"
        "exit code is 5 if damaged sessions had to be left out; they are named on standard error."),
    .options = options,
    .fewestArguments = 2,
    .mostArguments = 2,
    .run = backup,
};

} // namespace SessionDeck
