// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bulkundo.h"

#include "core/base/coretext.h"
#include "core/transfer/copyoutcome.h"
#include "core/vault/changeoccasion.h"
#include "core/vault/vaultlists.h"

#include <QElapsedTimer>
#include <QSet>

namespace SessionDeck {

namespace {

constexpr qint64 undoStepMs = 100;

// One version of each session: the oldest, which is from before the change.
std::vector<Version> oldestOfEach(std::vector<Version> newestFirst)
{
    std::vector<Version> oldest;
    QSet<QString> seen;
    for (auto version = newestFirst.rbegin(); version != newestFirst.rend(); ++version) {
        if (!seen.contains(version->session))
            oldest.push_back(*version);
        seen.insert(version->session);
    }
    return oldest;
}

BulkResult resultOf(const Version &version, const Error &error)
{
    const bool changed = error.code == ErrorCode::Conflict;
    return {.id = version.session,
            .outcome = changed ? BulkOutcome::Changed : BulkOutcome::Failed,
            .reason = describe(error)};
}

} // namespace

BulkUndo::BulkUndo(const BulkOrder &order, const QString &bulk, VaultTarget vault)
    : m_order(order), m_bulk(bulk), m_target(std::move(vault))
{
    m_report.bulk = newBulkName();
}

Result<void> BulkUndo::begin()
{
    Result<std::unique_ptr<Vault>> vault = Vault::open(m_target, VaultAccess::Read);
    if (!vault)
        return fail(vault.error());
    Result<std::vector<Version>> versions = listVersions(**vault, {.bulk = m_bulk});
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
    const Result<void> done
        = m_order.kind == BulkOrder::Kind::Delete ? writeAgain(store, version) : setBack(store, version);
    if (done)
        return BulkResult{.id = version.session, .outcome = BulkOutcome::Done};
    if (endsCopy(done.error().code))
        return fail(done.error());
    return resultOf(version, done.error());
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

Result<void> BulkUndo::setBack(SessionStore &store, const Version &version) const
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
