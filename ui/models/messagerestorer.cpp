// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/messagerestorer.h"

#include "core/transfer/restoreundo.h"
#include "core/vault/changeoccasion.h"
#include "ui/models/storelistmodel.h"

namespace SessionDeck {

MessageRestorer::MessageRestorer(StoreListModel *stores, const Version &version, QObject *parent)
    : QObject(parent), m_version(version)
{
    read(stores);
}

// Some versions are put together from the session of now, which only its own store has.
void MessageRestorer::read(StoreListModel *stores)
{
    const auto take = [this](const Result<RebuiltSession> &rebuilt) {
        if (!rebuilt)
            return emit failed(rebuilt.error());
        m_earlier = std::make_shared<const Session>(rebuilt->session);
        compare();
    };
    DeckStore *own = stores->storeAt(m_version.uri);
    if (!own)
        return m_vault.run(
            this,
            [version = m_version](Vault &vault) {
                return rebuildVersion(vault, version,
                                      [] { return fail(ErrorCode::NotFound, tr("Its store is not open.")); });
            },
            take);
    own->reader()->run(
        this,
        [version = m_version](SessionStore &store, const std::stop_token &) -> Result<RebuiltSession> {
            const Result<std::unique_ptr<Vault>> vault = Vault::open({}, VaultAccess::Read);
            if (!vault)
                return fail(vault.error());
            return rebuildVersion(**vault, version, [&] { return store.load({.id = version.session}); });
        },
        take);
}

void MessageRestorer::setTarget(DeckStore *store, const QString &id)
{
    m_store = store;
    m_id = id;
    m_planned.reset();
    compare();
}

void MessageRestorer::compare()
{
    if (!m_earlier || !m_store || m_id.isEmpty())
        return;
    m_store->reader()->run(
        this,
        [earlier = m_earlier, id = m_id](SessionStore &store,
                                         const std::stop_token &) -> Result<std::vector<MessageFate>> {
            const Result<LoadedSession> now = store.load({.id = id});
            if (!now && now.error().code != ErrorCode::NotFound)
                return fail(now.error());
            return messageFates(*earlier, now ? now->session : Session());
        },
        [this, visit = ++m_comparisons](const Result<std::vector<MessageFate>> &fates) {
            if (visit != m_comparisons)
                return;
            if (fates)
                emit compared(m_earlier, *fates);
            else
                emit failed(fates.error());
        });
}

void MessageRestorer::plan(const std::vector<size_t> &messages)
{
    using Planned = std::shared_ptr<const PlannedMessages>;
    m_planned.reset();
    if (!m_earlier || !m_store)
        return;
    m_store->reader()->run(
        this,
        [earlier = m_earlier, messages, id = m_id](SessionStore &store,
                                                   const std::stop_token &) -> Result<Planned> {
            Result<MessagePlan> plan
                = planMessages(store, {.earlier = *earlier, .messages = messages, .target = id});
            if (!plan)
                return fail(plan.error());
            VersionDiff diff = diffBetween(plan->before, plan->after);
            return std::make_shared<const PlannedMessages>(
                PlannedMessages{.plan = std::move(*plan), .diff = std::move(diff)});
        },
        [this, visit = ++m_plans](const Result<Planned> &answer) {
            if (visit != m_plans)
                return;
            if (!answer)
                return emit notPlanned(answer.error());
            m_planned = *answer;
            emit planned(m_planned);
        });
}

void MessageRestorer::put()
{
    if (!m_planned || !m_store || m_planned->plan.changesNothing())
        return;
    const QString bulk = newBulkName();
    m_store->writer()->run(
        this,
        [planned = m_planned, bulk](SessionStore &store, const std::stop_token &) {
            const ChangeOccasion occasion({.bulk = bulk});
            return putMessages(store, planned->plan);
        },
        [this, bulk, planned = m_planned](const Result<Revision> &revision) {
            if (!revision)
                return emit failed(revision.error());
            takeRestored(planned->plan, *revision, bulk);
        });
}

void MessageRestorer::takeRestored(const MessagePlan &plan, const Revision &revision, const QString &bulk)
{
    using Action = RestorePlan::Action;
    const bool creates = plan.expect.kind == Expect::Kind::Absent;
    m_restored = RestoredVersion{.version = m_version,
                                 .action = creates ? Action::Create : Action::Replace,
                                 .id = plan.after.id,
                                 .revision = revision};
    m_bulk = bulk;
    emit done(plan.added + plan.replaced);
    m_planned.reset();
    compare();
}

void MessageRestorer::undo()
{
    if (!m_restored || !m_store)
        return;
    const RestoreOrder order{.uri = toUri(m_store->state().location), .bulk = m_bulk};
    m_store->writer()->run(
        this,
        [restored = *std::exchange(m_restored, {}), order](SessionStore &store, const std::stop_token &) {
            return undoRestore(store, {restored}, order);
        },
        [this](const Result<std::vector<Error>> &problems) {
            if (!problems)
                return emit failed(problems.error());
            if (!problems->empty())
                return emit failed(problems->front());
            emit undone();
            compare();
        });
}

} // namespace SessionDeck
