// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/trialledger.h"

#include "core/session/expectcheck.h"

namespace SessionDeck {

Result<TrialState> TrialLedger::meet(const QString &id, const Expect &expect,
                                     const Result<LoadedSession> &found) const
{
    if (!found && found.error().code != ErrorCode::NotFound)
        return fail(found.error());
    TrialState state{.revision = now(id, found ? found->revision : Revision())};
    if (found && !state.revision.isEmpty())
        state.stored = &*found;
    const Result<void> met = checkExpect(expect, state.revision, id, m_place);
    return met ? Result<TrialState>(state) : fail(met.error());
}

Result<TrialState> TrialLedger::meetPresent(const QString &id, const Expect &expect,
                                            const Result<LoadedSession> &found) const
{
    const Result<TrialState> state = meet(id, Expect::anything(), found);
    if (state && state->revision.isEmpty())
        return fail(noSuchSession(id, m_place));
    return state ? meet(id, expect, found) : state;
}

Revision TrialLedger::accept(const TrialChange &change)
{
    if (m_sink)
        m_sink(change);
    using Kind = TrialChange::Kind;
    if (change.kind == Kind::Nothing || change.kind == Kind::SetExpiry)
        return change.revision;
    const Revision next{"trial-" + QByteArray::number(m_changed.size() + 1)};
    const bool leaves = change.kind == Kind::Delete || change.kind == Kind::Rename;
    m_changed[change.id] = leaves ? Revision() : next;
    if (change.kind == Kind::Rename)
        m_changed[change.newId] = next;
    return next;
}

} // namespace SessionDeck
