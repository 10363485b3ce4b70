// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/healthwork.h"

#include "core/transfer/healthrepair.h"
#include "core/transfer/salvage.h"
#include "ui/models/findingtexts.h"
#include "ui/models/format.h"

#include <QFileInfo>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr size_t mostPreviewedRepairs = 20;
constexpr qsizetype mostLinesOfLoss = 1000;

Result<OpenedStore> openHealthStore(const HealthWork &work, AccessMode mode)
{
    OpenOptions options = work.store.options;
    options.mode = mode;
    return work.opener(work.store.location, options);
}

DiffLine plainLine(const QString &text)
{
    return {.kind = DiffLine::Kind::Same, .text = text};
}

QStringList troublesOf(const SalvageTally &tally)
{
    QStringList troubles;
    if (tally.incomplete > 0)
        troubles += FindingTexts::tr("%1 session(s) are incomplete", nullptr, int(tally.incomplete))
                        .arg(humanCount(tally.incomplete));
    if (tally.lost > 0)
        troubles += FindingTexts::tr("%1 place(s) could not be read", nullptr, int(tally.lost))
                        .arg(humanCount(tally.lost));
    if (tally.refused > 0)
        troubles += FindingTexts::tr("%1 session(s) were refused", nullptr, int(tally.refused))
                        .arg(humanCount(tally.refused));
    return troubles;
}

// What one repair would write, and where.
void previewRepair(const OpenedStore &opened, const HealthFinding &finding, VersionDiff &preview)
{
    const Result<RepairPlan> plan = planRepair(opened, finding);
    preview.lines.push_back(plainLine(finding.session));
    if (!plan) {
        preview.lines.push_back(plainLine(u"    " + describe(plan.error())));
        return;
    }
    preview.lines.push_back({.kind = DiffLine::Kind::Added, .text = plan->text});
    const Result<LoadedSession> now = opened.store->load({.id = finding.session});
    if (now && plan->change == RepairPlan::Change::Write) {
        const SessionDiff diff = diffSessions(now->session, plan->session);
        preview.messages += qsizetype(diff.messages.size());
        preview.fields += qsizetype(diff.fields.size());
        for (DiffLine &line : diffLines(now->session, plan->session, diff, 50))
            preview.lines.push_back(std::move(line));
    }
    const auto parts = opened.store->raw({.id = finding.session, .limit = 0});
    if (parts && !parts->empty())
        preview.lines.push_back(plainLine(FindingTexts::tr("written to %1").arg(parts->front().place)));
}

} // namespace

void FindingBox::put(const HealthFinding &finding)
{
    const std::scoped_lock lock(m_mutex);
    m_findings.push_back(finding);
}

std::vector<HealthFinding> FindingBox::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_findings, {});
}

Result<JobResult> checkWork(const HealthWork &work, FindingBox &box, const JobContext &context)
{
    const Result<OpenedStore> opened = openHealthStore(work, AccessMode::ReadOnly);
    if (!opened)
        return fail(opened.error());
    const HealthSink sink{
        .finding = [&](const HealthFinding &finding) { box.put(finding); },
        .progress
        = [&](const HealthProgress &now) { context.progress({.done = now.done, .total = now.total}); }};
    const Result<HealthTally> tally = HealthCheck(*opened, sink, context.stop).run();
    if (!tally)
        return fail(tally.error());
    return JobResult{.summary = FindingTexts::tr("%1 sessions read: %2 damaged places, %3 notices")
                                    .arg(humanCount(tally->sessions), humanCount(tally->damage),
                                         humanCount(tally->notices)),
                     .good = tally->damage == 0};
}

Result<VersionDiff> previewRepairs(const HealthWork &work, const std::vector<HealthFinding> &findings)
{
    const Result<OpenedStore> opened = openHealthStore(work, AccessMode::ReadOnly);
    if (!opened)
        return fail(opened.error());
    VersionDiff preview{.isPreview = true};
    for (size_t i = 0; i < std::min(findings.size(), mostPreviewedRepairs); ++i)
        previewRepair(*opened, findings[i], preview);
    if (findings.size() > mostPreviewedRepairs) {
        const auto more = qint64(findings.size() - mostPreviewedRepairs);
        preview.lines.push_back(plainLine(
            FindingTexts::tr("… and %1 more of the same", nullptr, int(more)).arg(humanCount(more))));
    }
    return preview;
}

Result<JobResult> repairWork(const HealthWork &work, const std::vector<HealthFinding> &findings,
                             const JobContext &context)
{
    const Result<OpenedStore> opened = openHealthStore(work, AccessMode::ReadWrite);
    if (!opened)
        return fail(opened.error());
    JobResult result;
    qint64 done = 0;
    qint64 repaired = 0;
    for (const HealthFinding &finding : findings) {
        if (context.stop.stop_requested())
            break;
        const Result<RepairPlan> plan = planRepair(*opened, finding);
        const Result<void> applied = plan ? applyRepair(*opened->store, *plan) : fail(plan.error());
        if (applied)
            ++repaired;
        else
            result.lines += FindingTexts::tr("“%1” was left as it is: %2")
                                .arg(finding.session, describe(applied.error()));
        context.progress({.done = ++done, .total = qint64(findings.size())});
    }
    result.summary
        = FindingTexts::tr("%1 repair(s) written", nullptr, int(repaired)).arg(humanCount(repaired));
    result.good = repaired == qint64(findings.size());
    return result;
}

Result<JobResult> salvageWork(const StoreLocation &source, const StoreLocation &target,
                              const JobContext &context)
{
    const Result<OpenedStore> opened = openStore(target, {.mode = AccessMode::Create});
    if (!opened)
        return fail(opened.error());
    JobResult result;
    SalvageRequest request{
        .source = source, .workFolder = QFileInfo(target.path).path(), .stop = context.stop};
    request.lost = [&](const Error &error) {
        if (result.lines.size() < mostLinesOfLoss)
            result.lines += FindingTexts::tr("Lost: %1").arg(describe(error));
    };
    request.progress
        = [&](const SalvageTally &now) { context.progress({.done = now.sessions, .total = -1}); };
    const Result<SalvageTally> tally = salvage(request, *opened->store);
    if (!tally)
        return fail(tally.error());
    result.summary = FindingTexts::tr("%1 sessions with %2 messages were salvaged.")
                         .arg(humanCount(tally->sessions), humanCount(tally->messages));
    const QStringList troubles = troublesOf(*tally);
    result.good = troubles.isEmpty();
    if (!result.good)
        result.summary += u'\n' + troubles.join(QStringLiteral(", ")) + u'.';
    return result;
}

} // namespace SessionDeck
