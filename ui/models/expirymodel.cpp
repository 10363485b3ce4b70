// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/expirymodel.h"

#include "core/base/runthen.h"
#include "ui/models/format.h"
#include "ui/models/storecell.h"
#include "ui/models/storelistmodel.h"

#include <QPointer>

namespace SessionDeck {

namespace {

constexpr int everyMs = 5000;

} // namespace

ExpiryModel::ExpiryModel(StoreListModel *stores, QObject *parent)
    : QAbstractTableModel(parent), m_stores(stores)
{
    m_due.setInterval(everyMs);
    connect(&m_due, &QTimer::timeout, this, &ExpiryModel::count);
    const auto reset = [this] {
        beginResetModel();
        endResetModel();
    };
    connect(stores, &StoreListModel::rowsInserted, this, reset);
    connect(stores, &StoreListModel::rowsRemoved, this, reset);
}

void ExpiryModel::setActive(bool active)
{
    if (active)
        count();
    active ? m_due.start() : m_due.stop();
}

void ExpiryModel::count()
{
    for (int row = 0; row < m_stores->rowCount(); ++row)
        countStore(m_stores->store(row));
}

void ExpiryModel::countStore(DeckStore *store)
{
    const std::shared_ptr<const CatalogSnapshot> snapshot = store->catalog().view().snapshot;
    if (!snapshot)
        return;
    runThen(
        *QThreadPool::globalInstance(), store, [snapshot] { return outlookOf(*snapshot, Timestamp::now()); },
        [self = QPointer(this), store](const ExpiryOutlook &outlook) {
            if (!self)
                return;
            self->m_outlooks[store] = outlook; // also if it is the same: the time until then is shorter
            const int row = self->m_stores->rowOf(store);
            emit self->dataChanged(self->index(row, 0), self->index(row, SoonestColumn));
        });
}

ExpiryOutlook ExpiryModel::outlook(int row) const
{
    return m_outlooks.value(m_stores->store(row));
}

int ExpiryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_stores->rowCount();
}

QVariant ExpiryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isName = index.column() == NameColumn;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    if (isName)
        return storeName(m_stores->store(index.row())->state());
    const ExpiryOutlook known = outlook(index.row());
    if (index.column() == SoonestColumn)
        return known.soonest.isNull() ? tr("nothing expires") : expiryText(known.soonest, Timestamp::now());
    return humanCount(known.counts[size_t(index.column() - FirstWindowColumn)]);
}

QVariant ExpiryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > SoonestColumn)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    if (section == NameColumn)
        return tr("Store");
    if (section == SoonestColumn)
        return tr("Next");
    return expiryWindowTitle(expiryWindows()[size_t(section - FirstWindowColumn)]);
}

} // namespace SessionDeck
