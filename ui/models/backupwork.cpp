// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/backupjob.h"
#include "core/transfer/backuplog.h"
#include "ui/models/format.h"
#include "ui/models/transfertexts.h"
#include "ui/models/transferwork.h"

namespace SessionDeck {

Result<JobResult> backupWork(const TransferWork &work, const QString &file, const JobContext &context)
{
    OpenOptions options = work.source.options;
    options.mode = AccessMode::ReadOnly;
    const Result<OpenedStore> source = work.opener(work.source.location, options);
    if (!source)
        return fail(source.error());
    const Result<BackupResult> result
        = backUp(*source, {.file = file, .stop = context.stop, .progress = context.progress});
    if (!result)
        return fail(result.error());
    JobResult job{.summary = TransferTexts::tr("%1: %2 sessions, %3 messages, %4. The file was checked.")
                                 .arg(result->file, humanCount(result->sessions),
                                      humanCount(result->messages), humanBytes(result->bytes)),
                  .good = result->leftOut.empty()};
    for (const CopiedSession &session : result->leftOut)
        job.lines += session.reason.isEmpty()
            ? TransferTexts::tr("%1: not whole in the backup, without %2")
                  .arg(session.id, session.dropped.join(QStringLiteral(", ")))
            : TransferTexts::tr("%1: not in the backup (%2)").arg(session.id, session.reason);
    if (const Result<void> noted = noteBackup(backupLogPath(), knownBackup(*source, *result)); !noted)
        job.lines += describe(noted.error());
    return job;
}

} // namespace SessionDeck
