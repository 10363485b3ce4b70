// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/restorer.h"

#include "core/transfer/restoreundo.h"
#include "core/vault/changeoccasion.h"
#include "ui/models/activitylog.h"
#include "ui/models/format.h"
#include "ui/models/storecell.h"
#include "ui/models/storelistmodel.h"

#include <QHash>

#include <algorithm>

namespace SessionDeck {

namespace {

RestoredVersion notReached(const Version &version, const Error &why)
{
    return {.version = version, .id = version.session, .problem = why};
}

QString sessionsText(size_t count)
{
    return count == 1 ? Restorer::tr("1 session")
                      : Restorer::tr("%1 sessions").arg(humanCount(qint64(count)));
}

} // namespace

Restorer::Restorer(StoreListModel *stores, ActivityLog *log, QObject *parent)
    : QObject(parent), m_stores(stores), m_log(log)
{
    m_second.setInterval(200);
    connect(&m_second, &QTimer::timeout, this, [this] {
        for (const std::shared_ptr<Share> &share : m_running)
            m_log->progress(share->job, *share->tried, qint64(share->order.versions.size()));
    });
}

void Restorer::begin(const std::shared_ptr<Share> &share, const QString &title, bool canStop)
{
    *share->tried = 0;
    share->stop = {};
    share->order.progress = [tried = share->tried](qint64 now) { *tried = now; };
    std::function<void()> cancel;
    if (canStop)
        cancel = [stop = share->stop]() mutable { stop.request_stop(); };
    share->job = m_log->begin({.title = title.arg(sessionsText(share->order.versions.size())),
                               .total = qint64(share->order.versions.size()),
                               .cancel = cancel});
    m_second.start();
}

void Restorer::end(const Share &share, const QString &operation, qsizetype problems)
{
    m_log->end(share.job);
    if (--m_pending == 0)
        m_second.stop();
    const size_t all = share.order.versions.size();
    const bool whole = problems == 0;
    if (share.store && share.order.mode == RestoreOrder::Mode::Real)
        m_log->note(
            {.store = storeName(share.store->state()),
             .session = all == 1 ? share.order.versions.front().session : QString(),
             .operation = operation.arg(sessionsText(all)),
             .outcome = whole
                 ? QString()
                 : tr("%1 of %2 done").arg(humanCount(qint64(all) - problems), humanCount(qint64(all))),
             .failed = !whole});
}

// By target; a version whose store is not open becomes a result at once.
std::vector<Restorer::Share> Restorer::sharesOf(const RestoreWish &wish)
{
    std::vector<Share> shares;
    const QString bulk = newBulkName();
    QHash<QString, DeckStore *> stores; // finding one takes its time
    for (const Version &version : wish.versions) {
        const QString &uri = wish.target.isEmpty() ? version.uri : wish.target;
        if (!stores.contains(uri))
            stores.insert(uri, m_stores->storeAt(uri));
        DeckStore *store = stores.value(uri);
        if (!store) {
            m_unreached.push_back(notReached(
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
    m_unreached.clear();
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
    const bool real = share->order.mode == RestoreOrder::Mode::Real;
    begin(share, real ? tr("Restoring %1") : tr("Dry run: restoring %1"), true);
    share->store->writer()->run(
        this,
        [share](SessionStore &store, const std::stop_token &closing) -> Result<Results> {
            const std::stop_callback both(closing, [share] { share->stop.request_stop(); });
            Result<std::vector<RestoredVersion>> all
                = restoreVersions(store, share->order, share->stop.get_token());
            if (!all)
                return fail(all.error());
            return std::make_shared<const std::vector<RestoredVersion>>(std::move(*all));
        },
        [this, share](const Result<Results> &results) {
            const auto isLeft = [](const RestoredVersion &result) {
                return result.problem || result.action == RestorePlan::Action::Conflict;
            };
            if (results)
                share->results = *results;
            for (const Version &version : share->order.versions) {
                if (!results)
                    m_unreached.push_back(notReached(version, results.error()));
            }
            end(*share, tr("Restore %1"),
                results ? std::ranges::count_if(**results, isLeft) : qsizetype(share->order.versions.size()));
            finishShare(share->order.mode);
        });
}

void Restorer::finishShare(RestoreOrder::Mode mode)
{
    if (isBusy())
        return;
    std::vector<std::shared_ptr<Share>> done = std::exchange(m_running, {});
    std::erase_if(done, [](const std::shared_ptr<Share> &share) { return !share->results; });
    if (mode == RestoreOrder::Mode::Real)
        m_undoable = done;
    if (done.size() == 1 && m_unreached.empty()) // no need to copy them
        return emit finished(*done.front()->results, mode);
    std::vector<RestoredVersion> all = m_unreached;
    for (const std::shared_ptr<Share> &share : done)
        all.insert(all.end(), share->results->begin(), share->results->end());
    emit finished(all, mode);
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
        m_running.push_back(share);
        begin(share, tr("Undoing the restore of %1"), false);
        share->store->writer()->run(
            this,
            [share](SessionStore &store, const std::stop_token &) {
                return undoRestore(store, *share->results, share->order);
            },
            [this, share](const Result<std::vector<Error>> &problems) {
                if (problems)
                    m_problems.insert(m_problems.end(), problems->begin(), problems->end());
                else
                    m_problems.push_back(problems.error());
                end(*share, tr("Undo: Restore %1"),
                    problems ? qsizetype(problems->size()) : qsizetype(share->order.versions.size()));
                if (isBusy())
                    return;
                m_running.clear();
                emit undone(m_problems);
            });
    }
}

} // namespace SessionDeck
