// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openstore.h"
#include "core/transfer/healthfinding.h"

namespace SessionDeck {

/// One repair, ready to be looked at: exactly one change through the store's own calls, expecting the state
/// that was looked at.
struct RepairPlan
{
    enum class Change {
        Write, ///< `session` is saved.
        Remove, ///< The session is removed; there is nothing of it but its name.
        SetExpiry, ///< To session.expires.
    };
    HealthFinding finding = {};
    Change change = Change::Write;
    Session session = {};
    Expect expect = {};
    QString text = {}; ///< What it does, for people.
};

/// Whether there is a way to repair it in this store.
bool isRepairable(const OpenedStore &opened, const HealthFinding &finding);

/// How the finding would be repaired; changes nothing. Unsupported, and what loading says.
Result<RepairPlan> planRepair(const OpenedStore &opened, const HealthFinding &finding);

/// Carries it out. What is there before is kept if the store is a VaultedStore. Conflict if the session has
/// changed since; Corrupt if it would lose something.
Result<void> applyRepair(SessionStore &store, const RepairPlan &plan);

} // namespace SessionDeck
