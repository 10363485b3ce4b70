// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/restorer.h"

#include "core/base/runthen.h"
#include "core/transfer/restoreundo.h"
#include "core/vault/changeoccasion.h"
#include "ui/models/activitylog.h"
#include "ui/models/format.h"
#include "ui/models/storecell.h"
#include "ui/models/storelistmodel.h"

#include <algorithm>

namespace SessionDeck {

namespace {

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
                               .cancel = cancel,
                               .onlyReads = share->order.mode == RestoreOrder::Mode::DryRun});
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

// Copying many takes its time.
std::shared_ptr<Restorer::Sorted> Restorer::sorted(const RestoreWish &wish)
{
    auto all = std::make_shared<Sorted>();
    for (qsizetype i = 0; i < wish.versions.count(); ++i) {
        const Version &version = wish.versions.at(i);
        (*all)[wish.target.isEmpty() ? version.uri : wish.target].push_back(version);
    }
    return all;
}

void Restorer::start(const RestoreWish &wish)
{
    if (isBusy())
        return;
    m_untried.clear();
    m_running.clear();
    m_pending = 1;
    runThen(
        m_sorting, this, [wish] { return sorted(wish); },
        [this, wish](const std::shared_ptr<Sorted> &versions) { startSorted(*versions, wish); });
}

void Restorer::startSorted(Sorted &versions, const RestoreWish &wish)
{
    const QString bulk = newBulkName();
    for (auto &[uri, some] : versions) {
        auto share = std::make_shared<Share>(Share{.store = m_stores->storeAt(uri)});
        share->order = {.versions = std::move(some),
                        .choices = wish.choices,
                        .uri = uri,
                        .mode = wish.mode,
                        .bulk = bulk};
        if (share->store)
            m_running.push_back(share);
        else
            m_untried.push_back(
                {.untried = VersionList(share, &share->order.versions),
                 .problem
                 = {ErrorCode::NotFound,
                    tr("Its store is not open. Open it, or choose another one to restore to."), uri}});
    }
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
        [share](SessionStore &store, const std::stop_token &closing) -> Result<qsizetype> {
            const std::stop_callback both(closing, [share] { share->stop.request_stop(); });
            Result<std::vector<RestoredVersion>> all
                = restoreVersions(store, share->order, share->stop.get_token());
            if (!all)
                return fail(all.error());
            share->results = std::make_shared<const std::vector<RestoredVersion>>(std::move(*all));
            return std::ranges::count_if(*share->results, [](const RestoredVersion &result) {
                return result.problem || result.action == RestorePlan::Action::Conflict;
            });
        },
        [this, share](const Result<qsizetype> &left) {
            if (!left)
                m_untried.push_back(
                    {.untried = VersionList(share, &share->order.versions), .problem = left.error()});
            end(*share, tr("Restore %1"), left.value_or(qsizetype(share->order.versions.size())));
            finishShare(share->order.mode);
        });
}

void Restorer::finishShare(RestoreOrder::Mode mode)
{
    if (isBusy())
        return;
    std::vector<std::shared_ptr<Share>> done = std::exchange(m_running, {});
    std::erase_if(done, [](const std::shared_ptr<Share> &share) { return !share->results; });
    std::vector<RestoredShare> all = std::exchange(m_untried, {});
    for (const std::shared_ptr<Share> &share : done)
        all.push_back({.results = share->results});
    if (mode == RestoreOrder::Mode::Real)
        m_undoable = std::move(done);
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
