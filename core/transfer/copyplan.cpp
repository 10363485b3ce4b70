// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/copyplan.h"

#include "core/base/coretext.h"
#include "core/transfer/plangathering.h"

namespace SessionDeck {

namespace {

bool isUnreadable(const Result<LoadedSession> &loaded)
{
    return !loaded || loaded->health == Health::Damaged || loaded->health == Health::Ghost;
}

// What is known from one batch to the next.
struct CopyPlanning
{
    CopyEnds ends;
    bool compare;
    PlanGathering gathering;
};

void addExisting(CopyPlan &plan, const Session &fitted, const Session &existing)
{
    if (isSameCopy(fitted, existing))
        ++plan.equal;
    else
        plan.conflicts += fitted.id;
}

Result<void> addBatch(CopyPlan &plan, const LoadManyRequest &batch, CopyPlanning &planning)
{
    std::vector<Result<LoadedSession>> loaded = planning.ends.source.loadMany(batch);
    const std::vector<Result<LoadedSession>> existing
        = planning.compare ? planning.ends.target.loadMany(batch) : std::vector<Result<LoadedSession>>();
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
        const FittedSession fitted = planning.gathering.fit(plan, std::move(loaded[i]->session));
        if (planning.compare && existing[i])
            addExisting(plan, fitted.session, existing[i]->session);
    }
    return {};
}

QString lossText(const PlannedLoss &loss, NumberText number)
{
    const QString label = CoreText::tr(loss.field->label);
    if (loss.field->filled)
        return CoreText::tr("The target demands %1; what is missing (%2 in %3 sessions) is filled in.")
            .arg(label, number(loss.uses), number(loss.sessions));
    return loss.kept
        ? CoreText::tr(
              "The target has no place for %1 (%2 in %3 sessions); they are kept in additional fields "
              "and come back when a store can hold them.")
              .arg(label, number(loss.uses), number(loss.sessions))
        : CoreText::tr("The target has no place for %1 (%2 in %3 sessions); they would be lost.")
              .arg(label, number(loss.uses), number(loss.sessions));
}

} // namespace

Result<CopyPlan> planCopy(CopyEnds ends, const PlanRequest &request)
{
    CopyPlan plan{.sessions = qint64(request.sessions.size())};
    if (!request.compare && fitsAll(ends.source.capabilities(), placesOf(ends.target.capabilities())))
        return plan;
    CopyPlanning planning{
        .ends = ends, .compare = request.compare, .gathering = PlanGathering(ends.target.capabilities())};
    BatchSizer sizer = BatchSizer::forReading(ends.source.capabilities(), ends.target.capabilities());
    for (size_t next = 0; next < request.sessions.size();) {
        const LoadManyRequest batch{.ids = sizer.begin(request.sessions, next), .stop = request.stop};
        if (const Result<void> added = addBatch(plan, batch, planning); !added)
            return fail(added.error());
        sizer.end();
        if (request.progress)
            request.progress({.done = qint64(next), .total = plan.sessions});
        if (request.stop.stop_requested())
            return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
    }
    return plan;
}

QString plainNumber(qint64 number)
{
    return QString::number(number);
}

QStringList planText(const CopyPlan &plan, NumberText number, PlanPurpose purpose)
{
    const bool isImport = purpose == PlanPurpose::Import;
    QStringList lines{
        (isImport ? CoreText::tr("Sessions to import: %1.") : CoreText::tr("Sessions to copy: %1."))
            .arg(number(plan.sessions))};
    if (plan.damaged > 0)
        lines += CoreText::tr("Damaged, so they stay behind: %1.").arg(number(plan.damaged));
    for (const PlannedLoss &loss : plan.losses)
        lines += lossText(loss, number);
    if (plan.equal > 0)
        lines += CoreText::tr("In the target already, just the same: %1.").arg(number(plan.equal));
    if (!plan.conflicts.isEmpty())
        lines += CoreText::tr("In conflict, because the target has another session of their id: %1.")
                     .arg(number(plan.conflicts.size()));
    return lines;
}

} // namespace SessionDeck
