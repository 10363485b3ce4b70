// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/restoreundo.h"

#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/transfer/batchsizer.h"
#include "core/vault/changeoccasion.h"
#include "core/vault/vaultlists.h"

namespace SessionDeck {

namespace {

// The session as it is now, for versions that belong to the target.
SessionNow nowIn(SessionStore &target, const RestoreOrder &order, const RestoredVersion &item)
{
    return [&]() -> Result<LoadedSession> {
        if (item.version.uri != order.uri)
            return fail(ErrorCode::NotFound, CoreText::tr("It belongs to another store."));
        return target.load({.id = item.version.session});
    };
}

// The next ones that were made by the restore, as many as go at once.
std::vector<RemoveRequest> nextMade(const std::vector<RestoredVersion> &restored, size_t &next,
                                    BatchSizer &sizer)
{
    std::vector<RemoveRequest> made;
    for (sizer.begin(); next < restored.size(); ++next) {
        const RestoredVersion &item = restored[next];
        const bool isMade = !item.problem && item.action == RestorePlan::Action::Create;
        if (!isMade || !sizer.takes(item.version.bytes))
            break;
        made.push_back({.id = item.id, .expect = Expect::at(item.revision)});
    }
    return made;
}

// The session that a restore has replaced, if it has, back in its place with its expiry. The oldest version
// of the restore is from before it: a replacement can take two steps.
Result<void> putBack(SessionStore &target, Vault &vault, const RestoredVersion &item,
                     const RestoreOrder &order)
{
    if (item.problem || item.action != RestorePlan::Action::Replace)
        return {};
    const Result<std::vector<Version>> kept = listVersions(vault, {.session = item.id, .bulk = order.bulk});
    if (!kept)
        return fail(kept.error());
    if (kept->empty())
        return fail(ErrorCode::NotFound, CoreText::tr("What was replaced is not in the vault any more."));
    const Result<RebuiltSession> before = rebuildVersion(vault, kept->back(), nowIn(target, order, item));
    const Result<RestorePlan> plan = before
        ? planRestore(target, *before,
                      {.asId = item.id, .taken = RestoreChoices::Taken::Replace, .ownStore = true})
        : fail(before.error());
    if (!plan)
        return fail(plan.error());
    if (plan->present.revision != item.revision)
        return fail(conflictError(Expect::at(item.revision), plan->present.revision, item.id, {}));
    const Result<Revision> written = restoreAsPlanned(target, *plan);
    return written ? Result<void>() : fail(written.error());
}

} // namespace

Result<std::vector<Error>> undoRestore(SessionStore &target, const std::vector<RestoredVersion> &restored,
                                       const RestoreOrder &order)
{
    const Result<std::unique_ptr<Vault>> vault = Vault::open(order.vault, VaultAccess::Read);
    if (!vault)
        return fail(vault.error());
    const ChangeOccasion occasion({.bulk = restored.size() > 1 ? newBulkName() : QString()});
    std::vector<Error> problems;
    BatchSizer sizer = BatchSizer::forChanging(target.capabilities());
    for (size_t next = 0; next < restored.size();) {
        const std::vector<RemoveRequest> made = nextMade(restored, next, sizer);
        std::vector<Result<void>> done = made.empty() ? std::vector<Result<void>>() : target.removeMany(made);
        if (made.empty())
            done = {putBack(target, **vault, restored[next++], order)};
        else
            sizer.end();
        for (const Result<void> &each : done) {
            if (!each)
                problems.push_back(each.error());
        }
        if (order.progress)
            order.progress(qint64(next));
    }
    return problems;
}

} // namespace SessionDeck
