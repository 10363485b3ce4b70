// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include "core/base/timestamp.h"

#include <QLocale>

namespace SessionDeck {

ChartTable::ChartTable(ChartRows rows, ChartUnit unit, QObject *parent)
    : QAbstractTableModel(parent), m_rows(std::move(rows)), m_unit(unit)
{
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.rows.size());
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_rows.headings.size());
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const ChartRows::Row &row = m_rows.rows[m_rows.rows.size() - 1 - size_t(index.row())];
    if (index.column() > 0)
        return unitText(m_unit, row.values[size_t(index.column() - 1)]);
    const QDateTime time = Timestamp::fromMicroseconds(row.time).toDateTime().toLocalTime();
    return QLocale().toString(time, tr("d MMM yyyy, HH:mm:ss"));
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Time") : m_rows.headings.value(section - 1);
}

} // namespace SessionDeck
