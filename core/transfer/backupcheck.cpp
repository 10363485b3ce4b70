// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/backupcheck.h"

#include "core/base/coretext.h"

namespace SessionDeck {

namespace {

constexpr qsizetype mostProblems = 100;

// What speaks against the file itself. In the layout of another program a session can have been damaged in
// the store already; ours is written by us, whole.
bool speaksAgainst(const KnownBackup &backup, const HealthFinding &finding)
{
    if (finding.kind == FindingKind::FileDamaged || finding.kind == FindingKind::StoreUnreadable)
        return true;
    return backup.layout == u"native" && findingSeverity(finding.kind) == FindingSeverity::Damage;
}

void compareCount(BackupVerdict &verdict, const QString &text, qint64 then, qint64 now)
{
    if (then >= 0 && now >= 0 && then != now)
        verdict.problems += text.arg(then).arg(now);
}

} // namespace

Result<BackupVerdict> checkBackup(const KnownBackup &backup, const BackupCheckRequest &request)
{
    const Result<OpenedStore> opened = openStore(locationOf(backup), {.mode = AccessMode::ReadOnly});
    if (!opened && opened.error().code == ErrorCode::Corrupt)
        return BackupVerdict{.sound = false, .problems = {describe(opened.error())}};
    if (!opened)
        return fail(opened.error());
    BackupVerdict verdict;
    const HealthSink sink{.finding =
                              [&](const HealthFinding &finding) {
                                  if (speaksAgainst(backup, finding)
                                      && verdict.problems.size() < mostProblems)
                                      verdict.problems += finding.message;
                              },
                          .progress =
                              [&](const HealthProgress &now) {
                                  if (request.progress)
                                      request.progress({.done = now.done, .total = now.total});
                              }};
    const Result<HealthTally> tally = HealthCheck(*opened, sink, request.stop).run();
    if (!tally)
        return fail(tally.error());
    verdict.found = *tally;
    const Result<StoreStatistics> statistics = opened->store->statistics(request.stop);
    if (!statistics)
        return fail(statistics.error());
    compareCount(verdict, CoreText::tr("It held %1 sessions when it was made, and holds %2."),
                 backup.sessions, statistics->sessions);
    compareCount(verdict, CoreText::tr("It held %1 messages when it was made, and holds %2."),
                 backup.messages, statistics->messages);
    verdict.sound = verdict.problems.isEmpty();
    return verdict;
}

} // namespace SessionDeck
