// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/copyplan.h"

#include <QSet>

namespace SessionDeck {

/// Whether the target has the session already, just the same.
bool isSameCopy(const Session &fitted, const Session &existing);

/// Adds up what becomes of sessions on their way into a store, one after the other.
class PlanGathering
{
public:
    explicit PlanGathering(const Capabilities &target);

    /// The session as the target would get it; what it loses goes into the plan.
    FittedSession fit(CopyPlan &plan, Session session);

private:
    void addRepeated(FittedSession &fitted);

    Capabilities m_target;
    QSet<size_t> m_messageIds; // hashes of those that earlier sessions have
};

} // namespace SessionDeck
