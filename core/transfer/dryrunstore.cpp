// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/dryrunstore.h"

#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/session/sessionid.h"
#include "core/transfer/fitting.h"
#include "core/transfer/heldfields.h"
#include "core/transfer/speltalike.h"
#include "core/vault/seensession.h"

#include <algorithm>

namespace SessionDeck {

namespace {

using DryRunKind = DryRunChange::Kind;

Result<void> allowDryRun(bool can, const Capabilities &store, const char *otherwise)
{
    if (can)
        return {};
    const bool readOnly = !store.readOnlyReason.isEmpty();
    return fail(readOnly ? ErrorCode::ReadOnly : ErrorCode::Unsupported,
                readOnly ? store.readOnlyReason : CoreText::tr(otherwise));
}

constexpr auto readOnlyLayout = QT_TRANSLATE_NOOP("CoreText", "Sessions of this layout can only be read.");
constexpr auto endlessLayout = QT_TRANSLATE_NOOP("CoreText", "Sessions of this layout cannot expire.");

DryRunChange plannedWrite(const Session &session, const DryRunState &now)
{
    DryRunChange change{.kind = DryRunKind::Create,
                        .id = session.id,
                        .revision = now.revision,
                        .messages = qint64(session.messages.size()),
                        .expires = session.expires};
    if (!now.stored)
        return change;
    const Session &stored = now.stored->session;
    change.kind = isSpeltAlike(session, stored) ? DryRunKind::Nothing : DryRunKind::Replace;
    change.parts = differingParts(stored, session);
    change.expires = stored.expires;
    return change;
}

} // namespace

DryRunStore::DryRunStore(OpenedStore opened, DryRunSink sink, std::unique_ptr<QTemporaryDir> folder)
    : m_folder(std::move(folder)),
      m_store(std::move(opened.store)),
      m_ledger(displayName(opened.location), std::move(sink))
{
}

Capabilities DryRunStore::capabilities() const
{
    const Capabilities opened = m_store->capabilities();
    if (opened.write || isReadOnly(opened))
        return opened;
    Capabilities can = placesOf(opened);
    can.write = can.append = can.remove = can.rename = true;
    can.readOnlyReason.clear();
    return can;
}

Result<Revision> DryRunStore::judgeWrite(const WriteRequest &request, const Result<LoadedSession> &found)
{
    const Session &session = request.session;
    const Result<void> named = checkSessionId(session.id);
    const Result<DryRunState> now
        = named ? m_ledger.meet(session.id, request.expect, found) : fail(named.error());
    if (!now)
        return fail(now.error());
    const Capabilities can = capabilities();
    const Session *stored = now->stored ? &now->stored->session : nullptr;
    const bool asBytes = !request.raw.empty();
    const Result<void> allowed = allowDryRun(can.write && (!asBytes || can.writeRaw), can, readOnlyLayout);
    const Result<void> held = allowed && !asBytes ? checkHeld(session, stored, can) : allowed;
    if (!held)
        return fail(held.error());
    return m_ledger.accept(plannedWrite(session, *now));
}

// What cannot be loaded may have bytes all the same, and can be taken away then.
Result<DryRunState> DryRunStore::meetForRemoval(const RemoveRequest &request,
                                                const Result<LoadedSession> &found) const
{
    if (found)
        return m_ledger.meetPresent(request.id, request.expect, found);
    const Result<SeenSession> seen = seeForRemoval(*m_store, request.id);
    if (!seen)
        return fail(seen.error());
    const DryRunState state{.revision = m_ledger.now(request.id, seen->version.revision)};
    if (seen->isAbsent() && state.revision.isEmpty())
        return fail(noSuchSession(request.id, m_ledger.place()));
    const Result<void> met = seen->isStateKnown()
        ? checkExpect(request.expect, state.revision, request.id, m_ledger.place())
        : Result<void>();
    return met ? Result<DryRunState>(state) : fail(met.error());
}

Result<void> DryRunStore::judgeRemoval(const RemoveRequest &request, const Result<LoadedSession> &found)
{
    const Capabilities can = capabilities();
    const Result<DryRunState> now = meetForRemoval(request, found);
    const Result<void> allowed = now ? allowDryRun(can.remove, can, readOnlyLayout) : fail(now.error());
    if (allowed)
        m_ledger.accept({.kind = DryRunKind::Delete,
                         .id = request.id,
                         .revision = now->revision,
                         .messages = found ? found->totalMessages : -1});
    return allowed;
}

Result<Revision> DryRunStore::rename(const RenameRequest &request)
{
    const Capabilities can = capabilities();
    const Result<LoadedSession> found = m_store->load({.id = request.from});
    const Result<DryRunState> from = m_ledger.meetPresent(request.from, request.expect, found);
    const QString &id = request.session.id;
    const Result<void> named = from ? checkSessionId(id) : fail(from.error());
    if (!named)
        return fail(named.error());
    if (!from->stored) // it would be there by now, and is not
        return fail(noSuchSession(request.from, m_ledger.place()));
    const Result<DryRunState> taken
        = m_ledger.meet(id, Expect::absent(), m_store->load({.id = id, .count = 0}));
    const Result<void> allowed
        = taken ? allowDryRun(can.write && can.remove, can, readOnlyLayout) : fail(taken.error());
    const Result<void> held = allowed ? checkHeld(request.session, &from->stored->session, can) : allowed;
    if (!held)
        return fail(held.error());
    Session before = from->stored->session;
    before.id = id; // told as such
    return m_ledger.accept({.kind = DryRunKind::Rename,
                            .id = request.from,
                            .revision = from->revision,
                            .messages = qint64(request.session.messages.size()),
                            .newId = id,
                            .parts = differingParts(before, request.session)});
}

Result<Revision> DryRunStore::append(const AppendRequest &request)
{
    const Capabilities can = capabilities();
    const Result<LoadedSession> found = m_store->load({.id = request.id, .count = 0});
    const Result<DryRunState> now = m_ledger.meetPresent(request.id, request.expect, found);
    const Result<void> allowed = now ? allowDryRun(can.append, can, readOnlyLayout) : fail(now.error());
    const Result<void> held
        = allowed ? checkHeld({.id = request.id, .messages = request.messages}, nullptr, can) : allowed;
    if (!held)
        return fail(held.error());
    return m_ledger.accept(
        {.kind = DryRunKind::Append,
         .id = request.id,
         .revision = now->revision,
         .messages = (now->stored ? now->stored->totalMessages : 0) + qint64(request.messages.size())});
}

Result<Revision> DryRunStore::judgeExpiry(const ExpiryRequest &request, const Result<LoadedSession> &found)
{
    const Capabilities can = capabilities();
    const Result<void> allowed = allowDryRun(can.write && can.expiry, can, endlessLayout);
    const Result<DryRunState> now
        = allowed ? m_ledger.meetPresent(request.id, request.expect, found) : fail(allowed.error());
    if (!now)
        return fail(now.error());
    return m_ledger.accept({.kind = DryRunKind::SetExpiry,
                            .id = request.id,
                            .revision = now->revision,
                            .expires = request.expires});
}

} // namespace SessionDeck
