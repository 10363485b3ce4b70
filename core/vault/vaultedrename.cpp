// SPDX-License-Identifier: GPL-3.0-or-later
// Another id is two changes in one: one session comes, another one goes, and both are known to the vault.
#include "core/session/expectcheck.h"
#include "core/vault/vaultedstore.h"

namespace SessionDeck {

Result<Revision> VaultedStore::rename(const RenameRequest &request)
{
    if (!m_store->capabilities().rename)
        return m_store->rename(request);
    Result<SeenSession> seen = seeSession(*m_store, request.from);
    if (!seen)
        return fail(seen.error());
    if (seen->isAbsent())
        return fail(noSuchSession(request.from, displayName(m_location)));
    if (const Result<void> met = check(*seen, request.expect); !met)
        return fail(met.error());
    SeenSession made = seenAbsent(request.session.id);
    made.version.origin = seen->version.origin = ChangeOrigin::Rename;
    seen->version.gone = !seen->isGhost();
    const Result<std::vector<qint64>> kept
        = m_keeper.keep({{.version = made.version},
                         {.version = seen->version, .image = seen->image ? &*seen->image : nullptr}});
    if (!kept)
        return fail(kept.error());
    RenameRequest exact = request;
    exact.expect = seen->isStateKnown() ? seen->state : request.expect;
    const Result<Revision> done = m_store->rename(exact);
    if (overwroteNothing(*seen, done))
        m_keeper.discard(*kept);
    m_keeper.tidyUp();
    return done;
}

} // namespace SessionDeck
