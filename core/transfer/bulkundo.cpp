// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bulkundo.h"

#include "core/base/coretext.h"
#include "core/base/stopscope.h"
#include "core/transfer/copyoutcome.h"
#include "core/transfer/versionreturn.h"
#include "core/transfer/writingback.h"
#include "core/vault/changeoccasion.h"
#include "core/vault/vaultlists.h"

#include <QSet>

namespace SessionDeck {

namespace {

constexpr auto asTakenBack = [](const auto &...) { return BulkOutcome::Done; };

} // namespace

BulkUndo::BulkUndo(const BulkOrder &order, const QString &bulk, VaultTarget vault, const QString &storeKey)
    : m_order(order), m_bulk(bulk), m_target(std::move(vault)), m_storeKey(storeKey)
{
    m_report.bulk = newBulkName();
}

Result<void> BulkUndo::begin(const Capabilities &store)
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
    m_sizer = BatchSizer::forChanging(store);
    return {};
}

BulkUndo::Way BulkUndo::wayOf(const Version &version)
{
    if (version.kind == VersionKind::Absent)
        return &BulkUndo::takeAway;
    const bool onlyExpiry = !version.gone && version.origin == ChangeOrigin::Expiry;
    return onlyExpiry ? &BulkUndo::setBack : &BulkUndo::putBack;
}

// Versions that go back in the same way.
BulkUndo::Versions BulkUndo::nextBatch()
{
    const Way way = wayOf(m_versions[m_next]);
    m_sizer->begin();
    size_t end = m_next;
    while (end < m_versions.size() && wayOf(m_versions[end]) == way && m_sizer->takes(m_versions[end].bytes))
        ++end;
    return Versions(m_versions).subspan(m_next, end - m_next);
}

Result<bool> BulkUndo::step(SessionStore &store, const std::stop_token &stop)
{
    const Result<void> begun = m_vault ? Result<void>() : begin(store.capabilities());
    if (!begun)
        return fail(begun.error());
    if (m_next == m_versions.size() || stop.stop_requested())
        return m_next < m_versions.size();
    const StopScope scope(stop);
    const ChangeOccasion occasion({.origin = ChangeOrigin::Restore, .bulk = m_report.bulk});
    const Versions batch = nextBatch();
    const Outcomes outcomes = (this->*wayOf(batch.front()))(store, batch);
    const Result<void> taken = m_report.addAll(sessionsOf(batch), outcomes);
    if (!taken && taken.error().code == ErrorCode::Cancelled)
        return true;
    if (!taken)
        return fail(taken.error());
    m_next += batch.size();
    m_sizer->end();
    return m_next < m_versions.size();
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

BulkUndo::Outcomes BulkUndo::takeAway(SessionStore &store, Versions versions)
{
    Outcomes outcomes(versions.size(), BulkOutcome::Already);
    const std::vector<Result<LoadedSession>> now
        = store.loadMany({.ids = sessionsOf(versions), .count = 0, .stop = StopScope::token()});
    std::vector<RemoveRequest> requests;
    std::vector<size_t> places;
    for (size_t i = 0; i < versions.size(); ++i) {
        if (!now[i] && now[i].error().code == ErrorCode::NotFound)
            continue;
        const Result<void> may = now[i] ? checkUnchanged(versions[i]) : fail(now[i].error());
        if (!may) {
            outcomes[i] = fail(may.error());
            continue;
        }
        places.push_back(i);
        requests.push_back({.id = versions[i].session, .expect = Expect::at(now[i]->revision)});
    }
    const std::vector<Result<void>> removed = store.removeMany(requests);
    for (size_t i = 0; i < places.size(); ++i)
        outcomes[places[i]] = removed[i].map(asTakenBack);
    return outcomes;
}

// Where it is not known what was set, whether anything was done since.
Result<void> BulkUndo::checkExpiry(const Version &version, Timestamp now)
{
    if (m_order.kind != BulkOrder::Kind::SetExpiry)
        return checkUnchanged(version);
    return isSameExpiry(now, m_order.expires)
        ? Result<void>()
        : fail(ErrorCode::Conflict, CoreText::tr("Its expiry was changed again; it stays as it is now."));
}

BulkUndo::Outcomes BulkUndo::setBack(SessionStore &store, Versions versions)
{
    Outcomes outcomes(versions.size(), BulkOutcome::Already);
    const std::vector<Result<LoadedSession>> now
        = store.loadMany({.ids = sessionsOf(versions), .count = 0, .stop = StopScope::token()});
    std::vector<ExpiryRequest> requests;
    std::vector<size_t> places;
    for (size_t i = 0; i < versions.size(); ++i) {
        if (now[i] && isSameExpiry(now[i]->session.expires, dueExpiry(versions[i].expires)))
            continue;
        const Result<void> may
            = now[i] ? checkExpiry(versions[i], now[i]->session.expires) : fail(now[i].error());
        if (!may) {
            outcomes[i] = fail(may.error());
            continue;
        }
        places.push_back(i);
        requests.push_back({.id = versions[i].session,
                            .expires = dueExpiry(versions[i].expires),
                            .expect = Expect::at(now[i]->revision)});
    }
    const std::vector<Result<Revision>> set = store.setExpiryMany(requests);
    for (size_t i = 0; i < places.size(); ++i)
        outcomes[places[i]] = set[i].map(asTakenBack);
    return outcomes;
}

BulkUndo::Outcomes BulkUndo::putBack(SessionStore &store, Versions versions)
{
    QSet<QString> back;
    const ReturnRules rules{.mayReplace = [this](const Version &version) { return checkUnchanged(version); },
                            .isBack = [&](const Version &version) { back += version.session; }};
    Outcomes outcomes;
    for (const Result<Revision> &returned : returnVersions(store, *m_vault, versions, rules))
        outcomes.push_back(returned.map(asTakenBack));
    for (size_t i = 0; i < versions.size(); ++i) {
        if (back.contains(versions[i].session))
            outcomes[i] = BulkOutcome::Already;
    }
    return outcomes;
}

} // namespace SessionDeck
