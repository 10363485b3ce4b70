// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/versiontable.h"

#include "ui/panels/plaintable.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <set>

namespace SessionDeck {

VersionTable::VersionTable(VersionColumns columns, VersionTableModel::Ticks ticks, QWidget *parent)
    : QTableView(parent), m_model(new VersionTableModel(columns, ticks, this))
{
    setModel(m_model);
    setUpPlainTable(*this);
    setSelectionMode(ExtendedSelection);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 14); // a day and a time
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &VersionTable::selectedChanged);
}

void VersionTable::setVersions(std::vector<Version> versions)
{
    const int row = currentIndex().row();
    const qint64 id = row >= 0 && row < m_model->rowCount() ? m_model->versions()[size_t(row)].id : 0;
    m_model->setVersions(std::move(versions));
    const auto same = std::ranges::find(m_model->versions(), id, &Version::id);
    if (same != m_model->versions().end())
        setCurrentIndex(m_model->index(int(same - m_model->versions().begin()), 0));
}

std::vector<Version> VersionTable::selected() const
{
    std::set<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    std::vector<Version> chosen;
    for (const int row : rows)
        chosen.push_back(m_model->versions()[size_t(row)]);
    return chosen;
}

void VersionTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex first = currentIndex().siblingAtColumn(0);
    const bool canTick = first.flags().testFlag(Qt::ItemIsUserCheckable);
    if (event->key() != Qt::Key_Space || event->modifiers() != Qt::NoModifier || !canTick)
        return QTableView::keyPressEvent(event);
    const bool ticked = first.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model->setData(first, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace SessionDeck
