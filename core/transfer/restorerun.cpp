// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/restorerun.h"

#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/vault/changeoccasion.h"
#include "core/vault/vaultlists.h"

#include <QCoreApplication>

namespace SessionDeck {

namespace {

QStringList notesOn(const RestorePlan &plan)
{
    QStringList notes;
    if (plan.expiryPassed)
        notes += CoreText::tr("Its time had come, so it never expires now.");
    if (plan.expiryLost)
        notes += CoreText::tr("The store knows no expiry, so it never expires.");
    for (const FieldLoss &loss : plan.losses) {
        const QString label = QCoreApplication::translate("CoreText", loss.field->label);
        if (loss.isLost())
            notes += CoreText::tr("%1: lost, the store has no place for it.").arg(label);
        else
            notes += loss.kept ? CoreText::tr("%1: kept in the additional fields.").arg(label)
                               : CoreText::tr("%1: filled in, the store demands it.").arg(label);
    }
    return notes;
}

// The session as it is now, for versions that belong to the target.
SessionNow nowIn(SessionStore &target, const RestoreOrder &order, const RestoredVersion &item)
{
    return [&]() -> Result<LoadedSession> {
        if (item.version.uri != order.uri)
            return fail(ErrorCode::NotFound, CoreText::tr("It belongs to another store."));
        return target.load({.id = item.version.session});
    };
}

Result<void> restoreOne(SessionStore &target, Vault &vault, const RestoreOrder &order, RestoredVersion &item)
{
    const Result<RebuiltSession> rebuilt
        = rebuildVersion(vault, item.version, [&] { return target.load({.id = item.version.session}); });
    RestoreChoices choices = order.choices;
    choices.ownStore = item.version.uri == order.uri;
    const Result<RestorePlan> plan = rebuilt ? planRestore(target, *rebuilt, choices) : fail(rebuilt.error());
    if (!plan)
        return fail(plan.error());
    item.action = plan->action;
    item.id = plan->session.id;
    item.messages = qint64(plan->session.messages.size());
    item.revision = plan->present.revision;
    item.presentMessages = plan->present.totalMessages;
    item.notes = notesOn(*plan);
    if (order.mode == RestoreOrder::Mode::DryRun || plan->action == RestorePlan::Action::Conflict)
        return {};
    const Result<Revision> done = restoreAsPlanned(target, *plan);
    if (!done)
        return fail(done.error());
    item.revision = *done;
    return {};
}

// The session that a restore has replaced, back in its place with its expiry. The oldest version of the
// restore is from before it: a replacement can take two steps.
Result<void> putBack(SessionStore &target, Vault &vault, const RestoredVersion &item,
                     const RestoreOrder &order)
{
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

Result<std::vector<RestoredVersion>> restoreVersions(SessionStore &target, const RestoreOrder &order,
                                                     const std::stop_token &stop)
{
    const Result<std::unique_ptr<Vault>> vault = Vault::open(order.vault, VaultAccess::Read);
    if (!vault)
        return fail(vault.error());
    const ChangeOccasion occasion({.origin = ChangeOrigin::Restore, .bulk = order.bulk});
    std::vector<RestoredVersion> all;
    for (const Version &version : order.versions) {
        RestoredVersion &item = all.emplace_back(RestoredVersion{.version = version, .id = version.session});
        const Result<void> done = stop.stop_requested()
            ? fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."))
            : restoreOne(target, **vault, order, item);
        if (!done && done.error().code == ErrorCode::Unreachable)
            return fail(done.error());
        if (!done)
            item.problem = done.error();
    }
    return all;
}

Result<std::vector<Error>> undoRestore(SessionStore &target, const std::vector<RestoredVersion> &restored,
                                       const RestoreOrder &order)
{
    const Result<std::unique_ptr<Vault>> vault = Vault::open(order.vault, VaultAccess::Read);
    if (!vault)
        return fail(vault.error());
    const ChangeOccasion occasion({.bulk = restored.size() > 1 ? newBulkName() : QString()});
    std::vector<Error> problems;
    for (const RestoredVersion &item : restored) {
        Result<void> done;
        if (item.problem)
            continue;
        if (item.action == RestorePlan::Action::Create)
            done = target.remove(item.id, Expect::at(item.revision));
        if (item.action == RestorePlan::Action::Replace)
            done = putBack(target, **vault, item, order);
        if (!done)
            problems.push_back(done.error());
    }
    return problems;
}

} // namespace SessionDeck
