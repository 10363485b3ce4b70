// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deckmonitor.h"

#include "core/store/storekey.h"
#include "ui/models/storelistmodel.h"

namespace SessionDeck {

DeckMonitor::DeckMonitor(StoreListModel *stores, std::shared_ptr<OperationRecorders> recorders,
                         QObject *parent)
    : QObject(parent), m_stores(stores), m_recorders(std::move(recorders))
{
    connect(stores, &StoreListModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { addRows(first, last); });
    connect(stores, &StoreListModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { removeRows(first, last); });
    connect(&m_monitor, &Monitor::sampled, this, &DeckMonitor::takeSample);
    addRows(0, stores->rowCount() - 1);
}

const RecentSamples *DeckMonitor::recent(const QString &key) const
{
    const auto found = m_recent.find(key);
    return found == m_recent.end() ? nullptr : &found->second;
}

QString DeckMonitor::keyOf(const DeckStore &store)
{
    return storeKey(store.location());
}

void DeckMonitor::addRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        DeckStore *store = m_stores->store(row);
        connect(store, &DeckStore::optionsChanged, this, [this, store] { begin(store); });
        connect(store, &DeckStore::paceChanged, this,
                [this, store] { m_monitor.setPace(keyOf(*store), store->pace()); });
        connect(&store->catalog(), &LiveCatalog::changesSeen, this,
                [this, store](const SessionChanges &changes) {
                    m_monitor.noteChanges(keyOf(*store), changes.count());
                    emit changesSeen(store, changes);
                });
        begin(store);
    }
}

void DeckMonitor::removeRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const DeckStore *store = m_stores->store(row);
        disconnect(store, nullptr, this, nullptr);
        disconnect(&m_stores->store(row)->catalog(), nullptr, this, nullptr);
        m_monitor.stop(keyOf(*store));
        m_recent.erase(keyOf(*store));
        emit forgotten(keyOf(*store));
    }
}

void DeckMonitor::begin(DeckStore *store)
{
    const QString key = m_monitor.start({.location = store->location(),
                                         .options = store->options(),
                                         .recorder = m_recorders->of(keyOf(*store)),
                                         .pace = store->pace()});
    m_recent.try_emplace(key);
}

void DeckMonitor::takeSample(const Sample &sample)
{
    const auto recent = m_recent.find(sample.store);
    if (recent == m_recent.end())
        return;
    recent->second.add(sample);
    emit sampled(sample);
}

} // namespace SessionDeck
