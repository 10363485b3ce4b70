// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/restorerun.h"

#include "core/base/coretext.h"
#include "core/base/stopscope.h"
#include "core/transfer/batchsizer.h"
#include "core/transfer/versionreturn.h"
#include "core/transfer/writingback.h"
#include "core/vault/changeoccasion.h"

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

// Deleted, and to go back to where it was: many of these go at once.
bool isPlain(const RestoreOrder &order, const Version &version)
{
    const RestoreChoices &choices = order.choices;
    return order.mode == RestoreOrder::Mode::Real && version.gone && version.uri == order.uri
        && choices.asId.isEmpty() && choices.taken == RestoreChoices::Taken::Refuse
        && choices.expiry == RestoreChoices::Expiry::Keep;
}

std::span<const Version> nextBatch(const RestoreOrder &order, size_t first, BatchSizer &sizer)
{
    size_t end = first;
    sizer.begin();
    while (end < order.versions.size() && isPlain(order, order.versions[end])
           && sizer.takes(order.versions[end].bytes))
        ++end;
    return std::span(order.versions).subspan(first, std::max<size_t>(end - first, 1));
}

// Conflict: it has to be looked at on its own.
std::vector<Result<Revision>> returnBatch(SessionStore &target, Vault &vault, const RestoreOrder &order,
                                          std::span<const Version> batch)
{
    const auto refuse = [](const Version &) { return fail(ErrorCode::Conflict, {}); };
    if (isPlain(order, batch.front()))
        return returnVersions(target, vault, batch, {.mayReplace = refuse});
    return {batch.size(), fail(ErrorCode::Conflict, {})};
}

// Whether what became of it as one of many is all that there is to say.
bool takeReturned(RestoredVersion &item, const Result<Revision> &returned)
{
    if (!returned && returned.error().code == ErrorCode::Cancelled)
        item.problem = returned.error();
    if (!returned)
        return item.problem.has_value();
    item.messages = item.version.messageCount;
    item.revision = *returned;
    if (dueExpiry(item.version.expires) != item.version.expires)
        item.notes = notesOn({.expiryPassed = true});
    return true;
}

void tell(const RestoreOrder &order, size_t tried)
{
    if (order.progress)
        order.progress(qint64(tried));
}

} // namespace

Result<std::vector<RestoredVersion>> restoreVersions(SessionStore &target, const RestoreOrder &order,
                                                     const std::stop_token &stop)
{
    const Result<std::unique_ptr<Vault>> vault = Vault::open(order.vault, VaultAccess::Read);
    if (!vault)
        return fail(vault.error());
    const StopScope scope(stop);
    const ChangeOccasion occasion({.origin = ChangeOrigin::Restore, .bulk = order.bulk});
    std::vector<RestoredVersion> all;
    BatchSizer sizer = BatchSizer::forChanging(target.capabilities());
    for (size_t next = 0; next < order.versions.size(); sizer.end()) {
        const std::span<const Version> batch = nextBatch(order, next, sizer);
        next += batch.size();
        const std::vector<Result<Revision>> returned = stop.stop_requested()
            ? std::vector<Result<Revision>>(batch.size(),
                                            fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked.")))
            : returnBatch(target, **vault, order, batch);
        for (size_t i = 0; i < batch.size(); ++i) {
            RestoredVersion &item
                = all.emplace_back(RestoredVersion{.version = batch[i], .id = batch[i].session});
            const Result<void> done
                = takeReturned(item, returned[i]) ? Result<void>() : restoreOne(target, **vault, order, item);
            if (!done && done.error().code == ErrorCode::Unreachable)
                return fail(done.error());
            if (!done)
                item.problem = done.error();
        }
        tell(order, all.size());
    }
    return all;
}

} // namespace SessionDeck
