// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSet>

#include <functional>

namespace SessionDeck {

/// Which rows of a table's model are ticked, with a box in the first column. The model hands the calls of
/// its own that are named alike on to it, and clears it when its rows become others.
class RowTicks : public QObject
{
    Q_OBJECT
public:
    using CanTick = std::function<bool(size_t row)>;

    /// `canTick`: whether a row has a box.
    RowTicks(QAbstractTableModel *model, CanTick canTick);

    /// Ascending.
    std::vector<size_t> rows() const;
    /// Ticks each row that has a box and is wanted.
    void tickAll(const CanTick &isWanted);
    void clear();

    /// For Qt::CheckStateRole; invalid where there is no box.
    QVariant data(const QModelIndex &index) const;
    Qt::ItemFlags flags(const QModelIndex &index) const;
    bool setData(const QModelIndex &index, const QVariant &value, int role);

signals:
    void changed();

private:
    bool hasBox(const QModelIndex &index) const;

    QAbstractTableModel *m_model;
    CanTick m_canTick;
    QSet<int> m_ticked;
};

} // namespace SessionDeck
