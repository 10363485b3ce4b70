// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storelistmodel.h"

#include "ui/models/storecell.h"

#include <algorithm>

namespace SessionDeck {

StoreListModel::StoreListModel(StoreOpener opener, QObject *parent)
    : QAbstractListModel(parent), m_opener(std::move(opener))
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &StoreListModel::countDown);
}

int StoreListModel::add(const StoreLocation &location, const OpenOptions &options, int at)
{
    const auto same = std::ranges::find_if(m_stores, [&](const auto &open) {
        return open->location() == location || open->state().location == location;
    });
    if (same != m_stores.end())
        return int(same - m_stores.begin());
    const int row = at < 0 ? rowCount() : at;
    auto added = std::make_unique<DeckStore>(location, options, m_opener);
    DeckStore *store = added.get();
    beginInsertRows({}, row, row);
    m_stores.insert(m_stores.begin() + row, std::move(added));
    endInsertRows();
    connect(&store->catalog(), &LiveCatalog::stateChanged, this, [this, store] { refresh(store); });
    store->catalog().start();
    return row;
}

void StoreListModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    const std::unique_ptr<DeckStore> gone = std::move(m_stores[size_t(row)]);
    m_stores.erase(m_stores.begin() + row);
    endRemoveRows();
}

DeckStore *StoreListModel::store(int row) const
{
    return row >= 0 && row < rowCount() ? m_stores[size_t(row)].get() : nullptr;
}

int StoreListModel::rowOf(const DeckStore *store) const
{
    const auto found = std::ranges::find(m_stores, store, &std::unique_ptr<DeckStore>::get);
    return found == m_stores.end() ? -1 : int(found - m_stores.begin());
}

DeckStore *StoreListModel::storeAt(const QString &uri) const
{
    const auto found = std::ranges::find_if(
        m_stores, [&](const auto &open) { return toUri(open->state().location) == uri; });
    return found == m_stores.end() ? nullptr : found->get();
}

int StoreListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_stores.size());
}

QVariant StoreListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return storeCell(store(index.row())->state(), role);
}

void StoreListModel::refresh(const DeckStore *store)
{
    const QModelIndex changed = index(rowOf(store));
    emit dataChanged(changed, changed);
    if (store->state().phase == StorePhase::Offline && !m_second.isActive())
        m_second.start();
}

void StoreListModel::countDown()
{
    bool any = false;
    for (int row = 0; row < rowCount(); ++row) {
        if (store(row)->state().phase != StorePhase::Offline)
            continue;
        any = true;
        emit dataChanged(index(row), index(row), {StoreLineRole, Qt::AccessibleTextRole});
    }
    if (!any)
        m_second.stop();
}

} // namespace SessionDeck
