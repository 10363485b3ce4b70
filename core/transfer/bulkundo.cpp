// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bulkundo.h"

#include "core/base/coretext.h"
#include "core/transfer/copyoutcome.h"
#include "core/transfer/restoring.h"
#include "core/vault/changeoccasion.h"
#include "core/vault/vaultlists.h"

#include <QElapsedTimer>

namespace SessionDeck {

namespace {

constexpr qint64 undoStepMs = 100;

BulkResult resultOf(const Version &version, const Error &error)
{
    const bool changed = error.code == ErrorCode::Conflict;
    return {.id = version.session,
            .outcome = changed ? BulkOutcome::Changed : BulkOutcome::Failed,
            .reason = describe(error)};
}

} // namespace

BulkUndo::BulkUndo(const BulkOrder &order, const QString &bulk, VaultTarget vault, const QString &storeKey)
    : m_order(order), m_bulk(bulk), m_target(std::move(vault)), m_storeKey(storeKey)
{
    m_report.bulk = newBulkName();
}

Result<void> BulkUndo::begin()
{
    Result<std::unique_ptr<Vault>> vault = Vault::open(m_target, VaultAccess::Read);
    if (!vault)
        return fail(vault.error());
    Result<std::vector<Version>> versions = listVersions(**vault, {.store = m_storeKey, .bulk = m_bulk});
    if (!versions)
        return fail(versions.error());
    m_vault = std::move(*vault);
    m_versions = oldestOfEach(std::move(*versions));
    m_report.total = qint64(m_versions.size());
    return {};
}

Result<bool> BulkUndo::step(SessionStore &store, const std::stop_token &stop)
{
    if (!m_vault) {
        const Result<void> begun = begin();
        if (!begun)
            return fail(begun.error());
    }
    const ChangeOccasion occasion({.origin = ChangeOrigin::Restore, .bulk = m_report.bulk});
    QElapsedTimer time;
    time.start();
    while (m_next < m_versions.size() && !stop.stop_requested() && time.elapsed() < undoStepMs) {
        const Result<BulkResult> result = undo(store, m_versions[m_next]);
        if (!result)
            return fail(result.error());
        m_report.add(*result);
        ++m_next;
    }
    return m_next < m_versions.size();
}

Result<BulkResult> BulkUndo::undo(SessionStore &store, const Version &version)
{
    Result<void> (BulkUndo::*way)(SessionStore &, const Version &) = &BulkUndo::putBack;
    if (version.kind == VersionKind::Absent)
        way = &BulkUndo::takeAway;
    else if (version.gone)
        way = &BulkUndo::writeAgain;
    else if (m_order.kind == BulkOrder::Kind::SetExpiry)
        way = &BulkUndo::setBack;
    const Result<void> done = (this->*way)(store, version);
    if (done)
        return BulkResult{.id = version.session, .outcome = BulkOutcome::Done};
    if (endsCopy(done.error().code))
        return fail(done.error());
    return resultOf(version, done.error());
}

// Changes of other programs are not known here; what is taken away or replaced is kept in the vault anyway.
Result<void> BulkUndo::checkUnchanged(const Version &version)
{
    const Result<std::vector<Version>> newest
        = listVersions(*m_vault, {.store = version.store, .session = version.session, .limit = 1});
    if (!newest)
        return fail(newest.error());
    const bool changed = !newest->empty() && newest->front().bulk != m_bulk;
    return changed ? fail(ErrorCode::Conflict, CoreText::tr("It was changed since; it stays as it is now."))
                   : Result<void>();
}

Result<void> BulkUndo::takeAway(SessionStore &store, const Version &version)
{
    const Result<LoadedSession> now = store.load({.id = version.session, .count = 0});
    if (!now && now.error().code == ErrorCode::NotFound)
        return {};
    const Result<void> unchanged = now ? checkUnchanged(version) : fail(now.error());
    return unchanged ? store.remove(version.session, Expect::at(now->revision)) : unchanged;
}

Result<void> BulkUndo::putBack(SessionStore &store, const Version &version)
{
    const Result<RebuiltSession> before = rebuildVersion(
        *m_vault, version, [&store, &version] { return store.load({.id = version.session}); });
    const Result<RestorePlan> plan = before
        ? planRestore(store, *before, {.taken = RestoreChoices::Taken::Replace})
        : fail(before.error());
    if (!plan || plan->action == RestorePlan::Action::Nothing)
        return plan ? Result<void>() : fail(plan.error());
    const Result<void> unchanged = checkUnchanged(version);
    return unchanged ? restoreAsPlanned(store, *plan).map([](const Revision &) {}) : unchanged;
}

Result<void> BulkUndo::writeAgain(SessionStore &store, const Version &version)
{
    const Result<RebuiltSession> rebuilt = rebuildVersion(
        *m_vault, version, [&store, &version] { return store.load({.id = version.session}); });
    if (!rebuilt)
        return fail(rebuilt.error());
    const Result<Revision> written = store.write(rebuilt->session, Expect::absent());
    if (!written)
        return fail(written.error());
    return {};
}

Result<void> BulkUndo::setBack(SessionStore &store, const Version &version)
{
    const Result<LoadedSession> now = store.load({.id = version.session, .count = 0});
    if (!now)
        return fail(now.error());
    if (!isSameExpiry(now->session.expires, m_order.expires))
        return fail(ErrorCode::Conflict,
                    CoreText::tr("Its expiry was changed again; it stays as it is now."));
    const Result<Revision> set = store.setExpiry(version.session, version.expires, Expect::at(now->revision));
    if (!set)
        return fail(set.error());
    return {};
}

} // namespace SessionDeck
