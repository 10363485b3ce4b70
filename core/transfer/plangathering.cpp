// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/plangathering.h"

#include "core/transfer/differingparts.h"

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

} // namespace

bool isSameCopy(const Session &fitted, const Session &existing)
{
    return differingParts(fitted, existing).isEmpty() && isSameExpiry(fitted.expires, existing.expires);
}

PlanGathering::PlanGathering(const Capabilities &target) : m_target(placesOf(target))
{
}

// Ids of messages that an earlier session of the plan has already, where the target takes each only once.
void PlanGathering::addRepeated(FittedSession &fitted)
{
    if (m_target.repeatedMessageIds)
        return;
    FieldLoss loss{.field = &*std::ranges::find(limitedFields(), &Capabilities::repeatedMessageIds,
                                                &LimitedField::held)};
    for (const Message &message : fitted.session.messages) {
        const size_t known = qHash(message.id, size_t(1));
        loss.uses += m_messageIds.contains(known) ? 1 : 0;
        m_messageIds.insert(known);
    }
    if (loss.uses > 0)
        fitted.losses.push_back(loss);
}

FittedSession PlanGathering::fit(CopyPlan &plan, Session session)
{
    FittedSession fitted = fitSession(std::move(session), m_target);
    addRepeated(fitted);
    addLosses(plan, fitted);
    return fitted;
}

} // namespace SessionDeck
