// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/historycomparison.h"

#include "core/vault/rebuilding.h"
#include "core/vault/vault.h"

namespace SessionDeck {

namespace {

using SharedSession = std::shared_ptr<const Session>;

Result<SharedSession> rebuiltIn(SessionStore &store, const Version &version)
{
    const Result<std::unique_ptr<Vault>> vault = Vault::open({}, VaultAccess::Read);
    if (!vault)
        return fail(vault.error());
    Result<RebuiltSession> rebuilt
        = rebuildVersion(**vault, version, [&] { return store.load({.id = version.session}); });
    if (!rebuilt)
        return fail(rebuilt.error());
    return SharedSession(std::make_shared<const Session>(std::move(rebuilt->session)));
}

} // namespace

void HistoryComparison::compare(const HistorySides &sides)
{
    if (sides.other && !sides.to)
        return compareWithOther(sides);
    sides.session.store->run(
        this,
        [from = sides.from, to = sides.to](SessionStore &store,
                                           const std::stop_token &) -> Result<VersionDiff> {
            const Result<std::unique_ptr<Vault>> vault = Vault::open({}, VaultAccess::Read);
            return vault ? diffVersions(store, **vault, from, to) : fail(vault.error());
        },
        [this, visit = ++m_visit](const Result<VersionDiff> &diff) { tell(visit, diff); });
}

// First the version, which may need its own store, then the copy in the other one.
void HistoryComparison::compareWithOther(const HistorySides &sides)
{
    const quint64 visit = ++m_visit;
    sides.session.store->run(
        this,
        [from = sides.from](SessionStore &store, const std::stop_token &) { return rebuiltIn(store, from); },
        [this, visit, other = sides.other](const Result<SharedSession> &version) {
            if (visit != m_visit || !other)
                return;
            if (!version)
                return emit failed(version.error());
            other->run(
                this,
                [before = *version](SessionStore &store, const std::stop_token &) -> Result<VersionDiff> {
                    const Result<LoadedSession> after = store.load({.id = before->id});
                    return after ? Result<VersionDiff>(diffBetween(*before, after->session))
                                 : fail(after.error());
                },
                [this, visit](const Result<VersionDiff> &diff) { tell(visit, diff); });
        });
}

void HistoryComparison::tell(quint64 visit, const Result<VersionDiff> &diff)
{
    if (visit != m_visit)
        return;
    if (diff)
        emit compared(*diff);
    else
        emit failed(diff.error());
}

} // namespace SessionDeck
