// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowticks.h"

#include <algorithm>

namespace SessionDeck {

RowTicks::RowTicks(QAbstractTableModel *model, CanTick canTick)
    : QObject(model), m_model(model), m_canTick(std::move(canTick))
{
}

std::vector<size_t> RowTicks::rows() const
{
    std::vector<size_t> rows(m_ticked.begin(), m_ticked.end());
    std::ranges::sort(rows);
    return rows;
}

void RowTicks::tickAll(const CanTick &isWanted)
{
    const int count = m_model->rowCount();
    for (int row = 0; row < count; ++row) {
        if (m_canTick(size_t(row)) && isWanted(size_t(row)))
            m_ticked += row;
    }
    if (count > 0)
        emit m_model->dataChanged(m_model->index(0, 0), m_model->index(count - 1, 0), {Qt::CheckStateRole});
    emit changed();
}

void RowTicks::clear()
{
    m_ticked.clear();
    emit changed();
}

QVariant RowTicks::data(const QModelIndex &index) const
{
    if (!hasBox(index))
        return {};
    return m_ticked.contains(index.row()) ? Qt::Checked : Qt::Unchecked;
}

Qt::ItemFlags RowTicks::flags(const QModelIndex &index) const
{
    return hasBox(index) ? Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

bool RowTicks::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !hasBox(index))
        return false;
    if (value.toInt() == Qt::Checked)
        m_ticked += index.row();
    else
        m_ticked -= index.row();
    emit m_model->dataChanged(index, index, {Qt::CheckStateRole});
    emit changed();
    return true;
}

bool RowTicks::hasBox(const QModelIndex &index) const
{
    return m_model->checkIndex(index, QAbstractItemModel::CheckIndexOption::IndexIsValid)
        && index.column() == 0 && m_canTick(size_t(index.row()));
}

} // namespace SessionDeck
