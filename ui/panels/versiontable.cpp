// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/versiontable.h"

#include "ui/panels/plaintable.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace SessionDeck {

VersionTable::VersionTable(VersionColumns columns, VersionTableModel::Ticks ticks, QWidget *parent)
    : QTableView(parent), m_model(new VersionTableModel(columns, ticks, this))
{
    setModel(m_model);
    setUpPlainTable(*this);
    setSelectionMode(ExtendedSelection);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 14); // a day and a time
    // Whenever it is painted, a header asks row by row whether all of a column is selected.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(m_model, horizontalHeader()));
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &VersionTable::selectedChanged);
}

void VersionTable::setVersions(const VersionList &versions)
{
    const int row = currentIndex().row();
    const qint64 id = row >= 0 && row < m_model->rowCount() ? m_model->versions()[size_t(row)].id : 0;
    m_model->setVersions(versions);
    const auto same = std::ranges::find(m_model->versions(), id, &Version::id);
    if (same != m_model->versions().end())
        setCurrentIndex(m_model->index(int(same - m_model->versions().begin()), 0));
}

ChosenVersions VersionTable::selected() const
{
    std::vector<bool> marks(size_t(m_model->rowCount())); // ranges overlap
    for (const QItemSelectionRange &range : selectionModel()->selection())
        std::fill(marks.begin() + range.top(), marks.begin() + range.bottom() + 1, true);
    ChosenVersions chosen{.list = m_model->list()};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (marks[size_t(row)])
            chosen.rows.push_back(row);
    }
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
