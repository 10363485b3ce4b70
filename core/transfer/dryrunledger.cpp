// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/dryrunledger.h"

#include "core/session/expectcheck.h"

namespace SessionDeck {

Result<DryRunState> DryRunLedger::meet(const QString &id, const Expect &expect,
                                       const Result<LoadedSession> &found) const
{
    if (!found && found.error().code != ErrorCode::NotFound)
        return fail(found.error());
    DryRunState state{.revision = now(id, found ? found->revision : Revision())};
    if (found && !state.revision.isEmpty())
        state.stored = &*found;
    const Result<void> met = checkExpect(expect, state.revision, id, m_place);
    return met ? Result<DryRunState>(state) : fail(met.error());
}

Result<DryRunState> DryRunLedger::meetPresent(const QString &id, const Expect &expect,
                                              const Result<LoadedSession> &found) const
{
    const Result<DryRunState> state = meet(id, Expect::anything(), found);
    if (state && state->revision.isEmpty())
        return fail(noSuchSession(id, m_place));
    return state ? meet(id, expect, found) : state;
}

Revision DryRunLedger::accept(const DryRunChange &change)
{
    if (m_sink)
        m_sink(change);
    using Kind = DryRunChange::Kind;
    if (change.kind == Kind::Nothing || change.kind == Kind::SetExpiry)
        return change.revision;
    const Revision next{"dry-run-" + QByteArray::number(m_changed.size() + 1)};
    const bool leaves = change.kind == Kind::Delete || change.kind == Kind::Rename;
    m_changed[change.id] = leaves ? Revision() : next;
    if (change.kind == Kind::Rename)
        m_changed[change.newId] = next;
    return next;
}

} // namespace SessionDeck
