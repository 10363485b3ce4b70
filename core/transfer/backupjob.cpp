// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/backupjob.h"

#include "core/store/sqlite/sqlitebackup.h"
#include "core/transfer/backupfile.h"
#include "core/transfer/datedbackups.h"

#include <QFileInfo>

namespace SessionDeck {

namespace {

StoreLocation nativeAt(const QString &path)
{
    return {.driver = QStringLiteral("sqlite"), .layout = QStringLiteral("native"), .path = path};
}

bool isWhole(const CopiedSession &copied)
{
    return isSettled(copied.outcome) && copied.dropped.isEmpty();
}

Result<void> copyDatabase(const OpenedStore &source, const QString &path, const BackupRequest &request)
{
    return copySqliteDatabase({.source = source.location.path,
                               .target = path,
                               .stop = request.stop,
                               .progress = [&](qint64 done, qint64 total) {
                                   if (request.progress)
                                       request.progress({.done = done, .total = total});
                               }});
}

Result<void> copySessions(const OpenedStore &source, const QString &path, const BackupRequest &request,
                          std::vector<CopiedSession> &leftOut)
{
    const Result<OpenedStore> target = openStore(nativeAt(path), {.mode = AccessMode::Create});
    if (!target)
        return fail(target.error());
    Result<SessionSelection> selection = selectSessions(*source.store, {.stop = request.stop});
    if (!selection)
        return fail(selection.error());
    for (const Error &error : selection->damage)
        leftOut.push_back({.outcome = CopyOutcome::Damaged, .reason = describe(error)});
    QHash<QString, CopiedSession> partial; // by id, since the last word on each counts
    CopyJob job(
        {.source = *source.store, .target = *target->store},
        {.sessions = std::move(selection->sessions), .options = {.allowLoss = true, .stop = request.stop}},
        {.record = [&](const std::vector<CopiedSession> &results) -> Result<void> {
             for (const CopiedSession &result : results) {
                 if (isWhole(result))
                     partial.remove(result.id);
                 else
                     partial.insert(result.id, result);
             }
             return {};
         },
         .progress = request.progress});
    const Result<CopyTally> tally = job.run();
    if (!tally)
        return fail(tally.error());
    leftOut.insert(leftOut.end(), partial.cbegin(), partial.cend());
    return {};
}

// How much is in the copy, as the copy itself says.
Result<void> countCopied(const StoreLocation &location, BackupResult &result)
{
    const Result<OpenedStore> copy = openStore(location, {.mode = AccessMode::ReadOnly});
    if (!copy)
        return fail(copy.error());
    const Result<StoreStatistics> statistics = copy->store->statistics({});
    if (!statistics)
        return fail(statistics.error());
    result.layout = copy->location.layout;
    result.sessions = statistics->sessions;
    result.messages = statistics->messages;
    return {};
}

// Makes and proves the copy at the temporary path.
Result<void> fill(const OpenedStore &source, const QString &path, const BackupRequest &request,
                  BackupResult &result)
{
    const bool isDatabase = source.location.driver == u"sqlite" && !request.asNative;
    Result<void> done = isDatabase ? copyDatabase(source, path, request)
                                   : copySessions(source, path, request, result.leftOut);
    if (done)
        done = sealSqliteDatabase(path, request.stop);
    StoreLocation copy = nativeAt(path);
    if (isDatabase)
        copy.layout = source.location.layout;
    return done ? countCopied(copy, result) : done;
}

} // namespace

Result<BackupResult> planBackUp(const OpenedStore &source, const BackupRequest &request)
{
    BackupResult plan{.file = request.keep > 0 ? datedPath(request.file) : request.file};
    const Result<void> possible = BackupFile::check(plan.file);
    const Result<StoreStatistics> now
        = possible ? source.store->statistics(request.stop) : fail(possible.error());
    if (!now)
        return fail(now.error());
    const bool isDatabase = source.location.driver == u"sqlite" && !request.asNative;
    plan.layout = isDatabase ? source.location.layout : nativeAt(plan.file).layout;
    plan.sessions = now->sessions;
    plan.messages = now->messages;
    if (request.keep <= 0)
        return plan;
    Result<QStringList> old = oldDatedBackups(request.file, request.keep - 1); // the new one is kept too
    if (!old)
        return fail(old.error());
    plan.pruned = std::move(*old);
    return plan;
}

Result<BackupResult> backUp(const OpenedStore &source, const BackupRequest &request)
{
    BackupResult result{.file = request.keep > 0 ? datedPath(request.file) : request.file};
    Result<BackupFile> file = BackupFile::begin(result.file);
    Result<void> done = file ? fill(source, file->temporaryPath(), request, result) : fail(file.error());
    if (done)
        done = file->finish();
    if (!done)
        return fail(done.error());
    result.bytes = QFileInfo(result.file).size();
    if (request.keep <= 0)
        return result;
    Result<QStringList> pruned = pruneDatedBackups(request.file, request.keep);
    if (!pruned)
        return fail(pruned.error());
    result.pruned = std::move(*pruned);
    return result;
}

} // namespace SessionDeck
