// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transferwork.h"

#include "core/transfer/copyreport.h"
#include "core/transfer/dryrunopener.h"
#include "core/transfer/sessionreader.h"
#include "ui/models/format.h"
#include "ui/models/transfertexts.h"
#include "ui/models/visibletext.h"

#include <QFile>
#include <QFileInfo>

namespace SessionDeck {

namespace {

Result<OpenedStore> open(const TransferWork &work, const WorkEnd &end, AccessMode mode)
{
    OpenOptions options = end.options;
    options.mode = mode;
    return work.opener(end.location, options);
}

// A new file or folder is made; of a place that is there, all has to be there.
AccessMode writing(const WorkEnd &end)
{
    return end.location.driver.isEmpty() ? AccessMode::ReadWrite : AccessMode::Create;
}

Result<ImportText> readSessions(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, TransferTexts::tr("The file cannot be read: %1").arg(file.errorString()),
                    path);
    Result<ImportText> text = ImportText::check(file.readAll());
    if (!text)
        return fail(text.error().code,
                    TransferTexts::tr("Nothing was imported: %1 cannot be read as sessions. %2")
                        .arg(visibleLine(QFileInfo(path).fileName()), text.error().message),
                    text.error().place);
    return text;
}

// The file is made at the end, so that there is none now.
Error stoppedExport(const CopyProgress &reached)
{
    return {ErrorCode::Cancelled,
            TransferTexts::tr("Stopped as asked, after %1 of %2 sessions. No file was written.")
                .arg(humanCount(reached.done), humanCount(reached.total))};
}

} // namespace

Result<CopyPlan> planWork(const TransferWork &work, const JobContext &context)
{
    TransferWork dry = work;
    dry.opener = dryRunOpener({}, work.opener);
    const Result<OpenedStore> source = open(work, work.source, AccessMode::ReadOnly);
    const Result<OpenedStore> target
        = source ? open(dry, work.target, writing(work.target)) : fail(source.error());
    if (!target)
        return fail(target.error());
    Result<SessionSelection> selection
        = selectSessions(*source->store, {.ids = work.scope.idList(), .stop = context.stop});
    if (!selection)
        return fail(selection.error());
    return planCopy({.source = *source->store, .target = *target->store},
                    {.sessions = std::move(selection->sessions),
                     .compare = true,
                     .stop = context.stop,
                     .progress = context.progress});
}

Result<JobResult> copyWork(const TransferWork &work, const JobContext &context, QByteArray *lines)
{
    const Result<OpenedStore> source
        = open(work, work.source, work.move ? AccessMode::ReadWrite : AccessMode::ReadOnly);
    const Result<OpenedStore> target
        = source ? open(work, work.target, writing(work.target)) : fail(source.error());
    if (!target)
        return fail(target.error());
    Result<SessionSelection> selection
        = selectSessions(*source->store, {.ids = work.scope.idList(), .stop = context.stop});
    if (!selection)
        return fail(selection.error());
    const auto sessions = qint64(selection->sessions.size());
    OutcomeNotes notes;
    CopyJob job({.source = *source->store, .target = *target->store},
                {.sessions = std::move(selection->sessions),
                 .move = work.move,
                 .options = {.replace = work.replace, .allowLoss = work.allowLoss, .stop = context.stop}},
                {.record = [&](const std::vector<CopiedSession> &results) -> Result<void> {
                     for (const CopiedSession &result : results) {
                         notes.add(result);
                         *lines += copiedLine(result) + '\n';
                     }
                     return {};
                 },
                 .progress = context.progress});
    const Result<CopyTally> tally = job.run();
    return tally ? Result<JobResult>(notes.result(*tally))
                 : fail(OutcomeNotes::cutShort(tally.error(), job.tally(), sessions));
}

Result<JobResult> exportWork(const TransferWork &work, const ExportFormat *format, const QString &file,
                             const JobContext &context)
{
    const Result<OpenedStore> source = open(work, work.source, AccessMode::ReadOnly);
    Result<SessionSelection> selection = source
        ? selectSessions(*source->store, {.ids = work.scope.idList(), .stop = context.stop})
        : fail(source.error());
    if (!selection)
        return fail(selection.error());
    CopyProgress reached{.total = qint64(selection->sessions.size())};
    const Result<ExportResult> result = exportToFile(*source->store,
                                                     {.sessions = std::move(selection->sessions),
                                                      .format = format,
                                                      .stop = context.stop,
                                                      .progress =
                                                          [&](const CopyProgress &now) {
                                                              reached = now;
                                                              context.progress(now);
                                                          }},
                                                     file, ExistingFile::Replace);
    if (!result)
        return fail(result.error().code == ErrorCode::Cancelled ? stoppedExport(reached) : result.error());
    return JobResult{.summary
                     = TransferTexts::tr("%1 session(s) exported to %2.", nullptr, int(result->sessions))
                           .arg(humanCount(result->sessions), file),
                     .lines = result->problems,
                     .good = result->problems.isEmpty()};
}

Result<JobResult> importWork(const TransferWork &work, TakenId taken, const QString &file,
                             const JobContext &context)
{
    Result<ImportText> sessions = readSessions(file);
    const Result<OpenedStore> target
        = sessions ? open(work, work.target, AccessMode::ReadWrite) : fail(sessions.error());
    if (!target)
        return fail(target.error());
    const qint64 all = sessions->sessions();
    OutcomeNotes notes;
    CopyTally tally;
    ImportRequest request; // filled in by and by, because GCC 12 warns of the temporary stop token otherwise
    request.taken = taken;
    request.options.allowLoss = work.allowLoss;
    request.options.stop = context.stop;
    request.progress = context.progress;
    const Result<void> done
        = importSessions(*target->store, *sessions, request, [&](const ImportedSession &imported) {
              tally.add(imported.copied.outcome);
              notes.add(imported.copied);
              if (imported.copied.id != imported.originalId)
                  notes.note(
                      TransferTexts::tr("%1: imported as %2").arg(imported.originalId, imported.copied.id));
          });
    return done ? Result<JobResult>(notes.result(tally))
                : fail(OutcomeNotes::cutShort(done.error(), tally, all));
}

} // namespace SessionDeck
