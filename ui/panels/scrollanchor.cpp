// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/scrollanchor.h"

#include <QScrollBar>
#include <QTableView>

namespace SessionDeck {

ScrollAnchor::ScrollAnchor(QTableView *table) : QObject(table), m_table(table)
{
    connect(table->model(), &QAbstractItemModel::layoutAboutToBeChanged, this, &ScrollAnchor::remember);
    connect(table->model(), &QAbstractItemModel::layoutChanged, this, &ScrollAnchor::restore);
}

void ScrollAnchor::remember()
{
    const int value = m_table->verticalScrollBar()->value();
    const int row = m_table->rowAt(0);
    m_top = value > 0 && row >= 0 ? m_table->model()->index(row, 0) : QModelIndex();
    m_offset = row >= 0 ? -m_table->rowViewportPosition(row) : 0;
}

void ScrollAnchor::restore()
{
    if (!m_top.isValid())
        return;
    const int height = m_table->rowHeight(m_top.row());
    m_table->verticalScrollBar()->setValue(m_top.row() * height + m_offset);
    m_top = QModelIndex();
}

} // namespace SessionDeck
