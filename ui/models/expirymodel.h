// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/expiryoutlook.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace SessionDeck {

class DeckStore;
class StoreListModel;

/// What expires soon, store by store: one row for each open store, one column for each window of time. From
/// the lists that are there anyway; counted off the GUI thread, and again when lists change or time passes.
class ExpiryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, FirstWindowColumn, SoonestColumn = FirstWindowColumn + int(expiryWindowCount) };

    explicit ExpiryModel(StoreListModel *stores, QObject *parent = nullptr);

    /// Counts only while somebody looks.
    void setActive(bool active);
    ExpiryOutlook outlook(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override
    {
        return SoonestColumn + 1;
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void count();
    void countStore(DeckStore *store);

    StoreListModel *m_stores;
    QHash<const QObject *, ExpiryOutlook> m_outlooks;
    QTimer m_due;
};

} // namespace SessionDeck
