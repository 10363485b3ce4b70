// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/copysearch.h"

#include "core/base/runthen.h"
#include "core/transfer/backuplog.h"
#include "ui/models/backuplistmodel.h"
#include "ui/models/copyplaces.h"
#include "ui/models/storecell.h"
#include "ui/models/storelistmodel.h"
#include "ui/models/workend.h"

namespace SessionDeck {

CopySearch::CopySearch(StoreListModel *stores, QObject *parent) : QObject(parent), m_stores(stores)
{
    m_pool.setMaxThreadCount(1);
}

CopySearch::~CopySearch()
{
    stop();
    m_pool.waitForDone();
}

void CopySearch::stop()
{
    ++m_visit;
    m_stop.request_stop();
    m_stop = {};
    m_pool.clear();
    m_pending = 0;
    m_leftOut = 0;
    m_sought = {};
}

void CopySearch::start(AsyncStore *store, const QString &id)
{
    stop();
    store->run(
        this,
        [id, stop = m_stop.get_token()](SessionStore &own, const std::stop_token &) -> Result<SoughtSession> {
            Result<LoadedSession> loaded = own.load({.id = id, .stop = stop});
            if (!loaded)
                return fail(loaded.error());
            return SoughtSession{.session = std::make_shared<const Session>(std::move(loaded->session)),
                                 .store = own.capabilities()};
        },
        [this, visit = m_visit, own = QPointer(store)](const Result<SoughtSession> &sought) {
            if (visit != m_visit)
                return;
            if (!sought)
                return emit failed(sought.error());
            m_sought = *sought;
            ++m_pending; // of the start itself, so that the end is not found too early
            searchStores(own);
            searchBackups();
            endPlace();
        });
}

void CopySearch::searchStores(const AsyncStore *own)
{
    for (int row = 0; row < m_stores->rowCount(); ++row) {
        DeckStore *store = m_stores->store(row);
        const bool isOwn = store->reader() == own;
        ++m_pending;
        runThen(
            *QThreadPool::globalInstance(), this,
            [catalog = store->catalog().view().snapshot, sought = m_sought.session] {
                return catalog ? twinIds(*catalog, *sought, mostTwins) : QStringList();
            },
            [this, visit = m_visit, isOwn, store = QPointer(store)](QStringList ids) {
                if (visit != m_visit)
                    return;
                if (!isOwn)
                    ids.prepend(m_sought.session->id);
                if (store && !ids.isEmpty())
                    searchStore(store, ids);
                else
                    endPlace();
            });
    }
}

void CopySearch::searchStore(DeckStore *store, const QStringList &ids)
{
    const FoundCopy place{
        .place = storeName(store->state()), .location = endOf(*store).location, .store = store};
    store->reader()->run(
        this,
        [sought = m_sought, ids, stop = m_stop.get_token()](SessionStore &reader, const std::stop_token &) {
            return copiesIn(reader, sought, ids, stop);
        },
        [this, visit = m_visit, place](const Result<Copies> &copies) {
            if (visit == m_visit)
                take(place, copies);
        });
}

void CopySearch::searchBackups()
{
    ++m_pending;
    runThen(
        m_pool, this, [] { return knownBackups(backupLogPath()); },
        [this, visit = m_visit](const std::vector<KnownBackup> &backups) {
            if (visit != m_visit)
                return;
            for (size_t i = 0; i < std::min(backups.size(), mostBackups); ++i) {
                const FoundCopy place{.place = tr("Backup of %1").arg(backupStoreName(backups[i])),
                                      .location = locationOf(backups[i]),
                                      .made = backups[i].at};
                ++m_pending;
                runThen(
                    m_pool, this,
                    [location = place.location, sought = m_sought, stop = m_stop.get_token()] {
                        return copiesInBackup(location, sought, stop);
                    },
                    [this, visit, place](const Result<Copies> &copies) {
                        if (visit == m_visit)
                            take(place, copies);
                    });
            }
            m_leftOut = qint64(backups.size() - std::min(backups.size(), mostBackups));
            endPlace();
        });
}

void CopySearch::take(const FoundCopy &place, const Result<Copies> &copies)
{
    FoundCopy each = place;
    for (const SessionCopy &copy : copies.value_or(Copies())) {
        each.copy = copy;
        emit found(each);
    }
    if (!copies && copies.error().code != ErrorCode::NotFound) {
        each.copy = {.problem = describe(copies.error())};
        emit found(each);
    }
    endPlace();
}

void CopySearch::endPlace()
{
    if (--m_pending == 0)
        emit finished(m_leftOut);
}

} // namespace SessionDeck
