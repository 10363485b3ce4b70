// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/restorer.h"

#include "core/vault/changeoccasion.h"
#include "ui/models/storelistmodel.h"

#include <algorithm>

namespace SessionDeck {

namespace {

RestoredVersion notReached(const Version &version, const Error &why)
{
    return {.version = version, .id = version.session, .problem = why};
}

} // namespace

Restorer::Restorer(StoreListModel *stores, QObject *parent) : QObject(parent), m_stores(stores)
{
}

// By target; a version whose store is not open becomes a result at once.
std::vector<Restorer::Share> Restorer::sharesOf(const RestoreWish &wish)
{
    std::vector<Share> shares;
    const QString bulk = newBulkName();
    for (const Version &version : wish.versions) {
        DeckStore *store = m_stores->storeAt(wish.target.isEmpty() ? version.uri : wish.target);
        if (!store) {
            m_results.push_back(notReached(
                version,
                {ErrorCode::NotFound,
                 tr("Its store is not open. Open it, or choose another one to restore to."), version.uri}));
            continue;
        }
        auto share = std::ranges::find_if(shares, [&](const Share &each) { return each.store == store; });
        if (share == shares.end()) {
            share = shares.insert(shares.end(), Share{.store = store});
            share->order = {.choices = wish.choices,
                            .uri = toUri(store->state().location),
                            .mode = wish.mode,
                            .bulk = bulk};
        }
        share->order.versions.push_back(version);
    }
    return shares;
}

void Restorer::start(const RestoreWish &wish)
{
    if (isBusy())
        return;
    m_results.clear();
    m_running.clear();
    for (Share &share : sharesOf(wish))
        m_running.push_back(std::make_shared<Share>(std::move(share)));
    m_pending = int(m_running.size());
    if (m_pending == 0)
        return finishShare(wish.mode);
    for (const std::shared_ptr<Share> &share : m_running)
        startShare(share);
}

void Restorer::startShare(const std::shared_ptr<Share> &share)
{
    share->store->writer()->run(
        this,
        [order = share->order](SessionStore &store, const std::stop_token &stop) {
            return restoreVersions(store, order, stop);
        },
        [this, share](const Result<std::vector<RestoredVersion>> &results) {
            if (results)
                share->results = *results;
            for (const Version &version : share->order.versions) {
                if (!results)
                    m_results.push_back(notReached(version, results.error()));
            }
            m_results.insert(m_results.end(), share->results.begin(), share->results.end());
            --m_pending;
            finishShare(share->order.mode);
        });
}

void Restorer::finishShare(RestoreOrder::Mode mode)
{
    if (isBusy())
        return;
    if (mode == RestoreOrder::Mode::Real)
        m_undoable = m_running;
    m_running.clear();
    emit finished(m_results, mode);
}

void Restorer::undo()
{
    if (!canUndo())
        return;
    m_problems.clear();
    const std::vector<std::shared_ptr<Share>> shares = std::exchange(m_undoable, {});
    for (const std::shared_ptr<Share> &share : shares) {
        if (!share->store)
            continue;
        ++m_pending;
        share->store->writer()->run(
            this,
            [share](SessionStore &store, const std::stop_token &) {
                return undoRestore(store, share->results, share->order);
            },
            [this](const Result<std::vector<Error>> &problems) {
                if (problems)
                    m_problems.insert(m_problems.end(), problems->begin(), problems->end());
                else
                    m_problems.push_back(problems.error());
                if (--m_pending == 0)
                    emit undone(m_problems);
            });
    }
}

} // namespace SessionDeck
