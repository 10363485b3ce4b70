// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartrows.h"

#include <QAbstractTableModel>

namespace SessionDeck {

/// A chart's figures for those who read them rather than see them: newest first.
class ChartTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    ChartTable(ChartRows rows, ChartUnit unit, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartRows m_rows;
    ChartUnit m_unit;
};

} // namespace SessionDeck
