// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/backupcheck.h"
#include "ui/models/format.h"
#include "ui/models/transfertexts.h"
#include "ui/models/transferwork.h"

namespace SessionDeck {

Result<JobResult> backupWork(const TransferWork &work, const BackupOrder &order, const JobContext &context)
{
    OpenOptions options = work.source.options;
    options.mode = AccessMode::ReadOnly;
    const Result<OpenedStore> source = work.opener(work.source.location, options);
    if (!source)
        return fail(source.error());
    const Result<BackupResult> result = backUp(*source,
                                               {.file = order.file,
                                                .asNative = order.asNative,
                                                .keep = order.keep,
                                                .stop = context.stop,
                                                .progress = context.progress});
    if (!result)
        return fail(result.error());
    JobResult job{.summary = TransferTexts::tr("%1: %2 sessions, %3 messages, %4. The file was checked.")
                                 .arg(result->file, humanCount(result->sessions),
                                      humanCount(result->messages), humanBytes(result->bytes)),
                  .good = result->leftOut.empty()};
    for (const QString &old : result->pruned)
        job.lines += TransferTexts::tr("%1: deleted, as more than %2 newer ones are there")
                         .arg(old)
                         .arg(order.keep - 1);
    for (const CopiedSession &session : result->leftOut)
        job.lines += session.reason.isEmpty()
            ? TransferTexts::tr("%1: not whole in the backup, without %2")
                  .arg(session.id, session.dropped.join(QStringLiteral(", ")))
            : TransferTexts::tr("%1: not in the backup (%2)").arg(session.id, session.reason);
    if (const Result<void> noted = noteBackup(backupLogPath(), knownBackup(*source, *result)); !noted)
        job.lines += describe(noted.error());
    return job;
}

Result<JobResult> backupCheckWork(const KnownBackup &backup, const JobContext &context)
{
    const Result<BackupVerdict> verdict
        = checkBackup(backup, {.stop = context.stop, .progress = context.progress});
    if (!verdict)
        return fail(verdict.error());
    KnownBackup checked = backup;
    checked.checked = Timestamp::now();
    checked.sound = verdict->sound;
    JobResult job{.summary = verdict->sound
                      ? TransferTexts::tr(
                            "The backup is sound: its file is whole, and each of its %1 sessions was read.")
                            .arg(humanCount(verdict->found.sessions))
                      : TransferTexts::tr(
                          "The backup is not what was made. Restore from another one, or salvage this."),
                  .lines = verdict->problems,
                  .good = verdict->sound};
    if (verdict->sound && verdict->found.damage > 0)
        job.lines += TransferTexts::tr("%1 place(s) in it are damaged, as they were in the store.", nullptr,
                                       int(verdict->found.damage))
                         .arg(humanCount(verdict->found.damage));
    if (const Result<void> noted = noteBackup(backupLogPath(), checked); !noted)
        job.lines += describe(noted.error());
    return job;
}

} // namespace SessionDeck
