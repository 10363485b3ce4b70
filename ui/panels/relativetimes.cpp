// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/relativetimes.h"

#include <QTableView>
#include <QTimer>

namespace SessionDeck {

RelativeTimes::RelativeTimes(QTableView *table, int column) : QObject(table), m_table(table), m_column(column)
{
    auto *second = new QTimer(this);
    connect(second, &QTimer::timeout, this, &RelativeTimes::refresh);
    second->start(1000);
}

void RelativeTimes::refresh()
{
    const bool seen = m_table->isVisible() && !m_table->isColumnHidden(m_column);
    const int first = m_table->rowAt(0);
    if (!seen || first < 0)
        return;
    const int below = m_table->rowAt(m_table->viewport()->height() - 1);
    const int last = below < 0 ? m_table->model()->rowCount() - 1 : below;
    QStringList shown;
    for (int row = first; row <= last; ++row)
        shown += m_table->model()->index(row, m_column).data().toString();
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_table->viewport()->update(m_table->columnViewportPosition(m_column), 0, m_table->columnWidth(m_column),
                                m_table->viewport()->height());
}

} // namespace SessionDeck
