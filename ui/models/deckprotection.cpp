// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deckprotection.h"

#include "core/base/runthen.h"
#include "ui/models/activitylog.h"
#include "ui/models/storecell.h"
#include "ui/models/storelistmodel.h"

namespace SessionDeck {

DeckProtection::DeckProtection(StoreListModel *stores, ActivityLog *log, QObject *parent)
    : QObject(parent), m_stores(stores), m_log(log), m_settings(QSettings().fileName())
{
    connect(stores, &StoreListModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { addRows(first, last); });
    connect(stores, &StoreListModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { removeRows(first, last); });
    connect(&m_backups, &BackupKeeper::turnTaken, this, &DeckProtection::tellTurn);
    connect(&m_settings, &SettingsWatch::changed, this, [this] {
        for (int row = 0; row < m_stores->rowCount(); ++row) {
            const DeckStore &store = *m_stores->store(row);
            if (protection(store) != m_applied.value(storeKey(store.location())))
                begin(store);
        }
    });
    addRows(0, stores->rowCount() - 1);
}

DeckProtection::~DeckProtection() = default;

StoreProtection DeckProtection::protection(const DeckStore &store) const
{
    QSettings settings;
    return loadProtection(settings, storeKey(store.location()));
}

bool DeckProtection::setProtection(const DeckStore &store, const StoreProtection &protection)
{
    const StoreProtection before = this->protection(store);
    QSettings settings;
    if (!saveProtection(settings, storeKey(store.location()), protection))
        return false;
    const std::function<void()> ended = letGo(store);
    begin(store);
    if (before.versionsOfOthers && !protection.versionsOfOthers) // no GUI thread waits for a database
        QThreadPool::globalInstance()->start([ended, location = store.state().location] {
            ended();
            static_cast<void>(forgetKnownSessions(location));
        });
    return true;
}

// Ends what watches the store; what is returned waits for that.
std::function<void()> DeckProtection::letGo(const DeckStore &store)
{
    const auto keeper = m_others.find(storeKey(store.location()));
    if (keeper == m_others.end())
        return [] {};
    const std::function<void()> ended = keeper->second->leave();
    m_others.erase(keeper);
    return ended;
}

OthersState DeckProtection::othersState(const DeckStore &store) const
{
    const auto keeper = m_others.find(storeKey(store.location()));
    return keeper == m_others.end() ? OthersState() : keeper->second->state();
}

void DeckProtection::addRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const DeckStore *store = m_stores->store(row);
        connect(store, &DeckStore::optionsChanged, this, [this, store] { begin(*store); });
        begin(*store);
    }
}

void DeckProtection::removeRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const DeckStore *store = m_stores->store(row);
        disconnect(store, nullptr, this, nullptr);
        QThreadPool::globalInstance()->start(letGo(*store));
        m_backups.forget(storeKey(store->location()));
    }
}

void DeckProtection::begin(const DeckStore &store)
{
    const QString key = storeKey(store.location());
    const StoreProtection wanted = protection(store);
    m_applied[key] = wanted;
    m_backups.setStore(
        {.location = store.location(), .options = store.options(), .schedule = wanted.backups});
    QThreadPool::globalInstance()->start(letGo(store));
    if (wanted.versionsOfOthers) {
        auto keeper = std::make_unique<OthersKeeper>(store.location(), store.options());
        connect(
            keeper.get(), &OthersKeeper::stateChanged, this,
            [this, watched = &store](const OthersState &state) { emit othersStateChanged(watched, state); });
        m_others[key] = std::move(keeper);
    } else {
        emit othersStateChanged(&store, {});
    }
}

void DeckProtection::tellTurn(const BackupTurn &turn)
{
    const DeckStore *store = storeOf(turn.store);
    if (!store)
        return;
    const QString made = turn.made ? turn.made->file : QString();
    m_log->note({.store = storeName(store->state()),
                 .operation = tr("Scheduled backup"),
                 .outcome = turn.trouble ? describe(*turn.trouble) : made,
                 .failed = turn.trouble.has_value()});
    emit backupTaken(store, turn);
}

const DeckStore *DeckProtection::storeOf(const QString &key) const
{
    for (int row = 0; row < m_stores->rowCount(); ++row) {
        if (storeKey(m_stores->store(row)->location()) == key)
            return m_stores->store(row);
    }
    return nullptr;
}

} // namespace SessionDeck
