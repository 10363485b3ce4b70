// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/copyplan.h"

#include "core/base/coretext.h"
#include "core/transfer/canonicalhash.h"

#include <algorithm>

namespace SessionDeck {

namespace {

void addLosses(CopyPlan &plan, const FittedSession &fitted)
{
    plan.lossy += fitted.isLossy() ? 1 : 0;
    for (const FieldLoss &loss : fitted.losses) {
        auto known = std::ranges::find(plan.losses, loss.field, &PlannedLoss::field);
        if (known == plan.losses.end())
            known = plan.losses.insert(known, {.field = loss.field, .kept = true});
        ++known->sessions;
        known->uses += loss.uses;
        known->kept = known->kept && loss.kept;
    }
}

void addExisting(CopyPlan &plan, const Session &wanted, const Result<LoadedSession> &existing)
{
    if (!existing)
        return;
    const bool same = firstDifference(wanted, existing->session).isEmpty()
        && isSameExpiry(wanted.expires, existing->session.expires);
    if (same)
        ++plan.equal;
    else
        plan.conflicts += wanted.id;
}

bool isUnreadable(const Result<LoadedSession> &loaded)
{
    return !loaded || loaded->health == Health::Damaged || loaded->health == Health::Ghost;
}

Result<void> addBatch(CopyPlan &plan, CopyEnds ends, const LoadManyRequest &batch, bool compare)
{
    std::vector<Result<LoadedSession>> loaded = ends.source.loadMany(batch);
    const std::vector<Result<LoadedSession>> existing
        = compare ? ends.target.loadMany(batch) : std::vector<Result<LoadedSession>>();
    for (const auto *side : {&std::as_const(loaded), &existing}) {
        for (const Result<LoadedSession> &one : *side) {
            if (!one && endsCopy(one.error().code))
                return fail(one.error());
        }
    }
    for (size_t i = 0; i < loaded.size(); ++i) {
        if (isUnreadable(loaded[i])) {
            ++plan.damaged;
            continue;
        }
        const FittedSession fitted
            = fitSession(std::move(loaded[i]->session), placesOf(ends.target.capabilities()));
        addLosses(plan, fitted);
        if (compare)
            addExisting(plan, fitted.session, existing[i]);
    }
    return {};
}

QString lossText(const PlannedLoss &loss)
{
    const QString label = CoreText::tr(loss.field->label);
    return loss.kept
        ? CoreText::tr(
              "The target has no place for %1 (%2 in %3 sessions); they are kept in additional fields "
              "and come back when a store can hold them.")
              .arg(label, QString::number(loss.uses), QString::number(loss.sessions))
        : CoreText::tr("The target has no place for %1 (%2 in %3 sessions); they would be lost.")
              .arg(label, QString::number(loss.uses), QString::number(loss.sessions));
}

} // namespace

Result<CopyPlan> planCopy(CopyEnds ends, const PlanRequest &request)
{
    CopyPlan plan{.sessions = qint64(request.sessions.size())};
    if (!request.compare && fitsAll(ends.source.capabilities(), placesOf(ends.target.capabilities())))
        return plan;
    BatchSizer sizer(BatchSizer::forReading);
    for (size_t next = 0; next < request.sessions.size();) {
        const LoadManyRequest batch{.ids = sizer.begin(request.sessions, next), .stop = request.stop};
        if (const Result<void> added = addBatch(plan, ends, batch, request.compare); !added)
            return fail(added.error());
        sizer.end();
        if (request.progress)
            request.progress({.done = qint64(next), .total = plan.sessions});
        if (request.stop.stop_requested())
            return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
    }
    return plan;
}

QStringList planText(const CopyPlan &plan)
{
    QStringList lines{CoreText::tr("Sessions to copy: %1.").arg(plan.sessions)};
    if (plan.damaged > 0)
        lines += CoreText::tr("Damaged, so they stay behind: %1.").arg(plan.damaged);
    for (const PlannedLoss &loss : plan.losses)
        lines += lossText(loss);
    if (plan.equal > 0)
        lines += CoreText::tr("In the target already, just the same: %1.").arg(plan.equal);
    if (!plan.conflicts.isEmpty())
        lines += CoreText::tr("In conflict, because the target has another session of their id: %1.")
                     .arg(plan.conflicts.size());
    return lines;
}

} // namespace SessionDeck
