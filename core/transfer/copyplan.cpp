// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/copyplan.h"

#include "core/base/coretext.h"
#include "core/transfer/differingparts.h"

#include <QSet>

#include <algorithm>

namespace SessionDeck {

namespace {

// What is known from one batch to the next.
struct Gathering
{
    bool compare = false;
    QSet<size_t> messageIds = {}; // their hashes
};

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

// Ids of messages that an earlier session of the plan has already, where the target takes each only once.
void addRepeated(QSet<size_t> &ids, FittedSession &fitted, const Capabilities &target)
{
    if (target.repeatedMessageIds)
        return;
    FieldLoss loss{.field = &*std::ranges::find(limitedFields(), &Capabilities::repeatedMessageIds,
                                                &LimitedField::held)};
    for (const Message &message : fitted.session.messages) {
        const size_t known = qHash(message.id, size_t(1));
        loss.uses += ids.contains(known) ? 1 : 0;
        ids.insert(known);
    }
    if (loss.uses > 0)
        fitted.losses.push_back(loss);
}

void addExisting(CopyPlan &plan, const Session &wanted, const Result<LoadedSession> &existing)
{
    if (!existing)
        return;
    const bool same = differingParts(wanted, existing->session).isEmpty()
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

Result<void> addBatch(CopyPlan &plan, CopyEnds ends, const LoadManyRequest &batch, Gathering &gathering)
{
    std::vector<Result<LoadedSession>> loaded = ends.source.loadMany(batch);
    const std::vector<Result<LoadedSession>> existing
        = gathering.compare ? ends.target.loadMany(batch) : std::vector<Result<LoadedSession>>();
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
        FittedSession fitted
            = fitSession(std::move(loaded[i]->session), placesOf(ends.target.capabilities()));
        addRepeated(gathering.messageIds, fitted, ends.target.capabilities());
        addLosses(plan, fitted);
        if (gathering.compare)
            addExisting(plan, fitted.session, existing[i]);
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
    Gathering gathering{.compare = request.compare};
    BatchSizer sizer = BatchSizer::forReading(ends.source.capabilities(), ends.target.capabilities());
    for (size_t next = 0; next < request.sessions.size();) {
        const LoadManyRequest batch{.ids = sizer.begin(request.sessions, next), .stop = request.stop};
        if (const Result<void> added = addBatch(plan, ends, batch, gathering); !added)
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

QStringList planText(const CopyPlan &plan, NumberText number)
{
    QStringList lines{CoreText::tr("Sessions to copy: %1.").arg(number(plan.sessions))};
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
