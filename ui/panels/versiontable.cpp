// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/versiontable.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace SessionDeck {

namespace {

void setUpHeaders(QTableView &table)
{
    const int height = table.fontMetrics().height() + 10;
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setMinimumSectionSize(height);
    table.verticalHeader()->setDefaultSectionSize(height);
    table.verticalHeader()->hide();
    QHeaderView &header = *table.horizontalHeader();
    header.setHighlightSections(false);
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(0, QHeaderView::Stretch);
    header.setResizeContentsPrecision(100);
    header.setMinimumSectionSize(table.fontMetrics().averageCharWidth() * 14); // a day and a time
}

} // namespace

VersionTable::VersionTable(VersionColumns columns, VersionTableModel::Ticks ticks, QWidget *parent)
    : QTableView(parent), m_model(new VersionTableModel(columns, ticks, this))
{
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setModel(m_model);
    setUpHeaders(*this);
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
    std::vector<Version> chosen;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (selectionModel()->isRowSelected(row))
            chosen.push_back(m_model->versions()[size_t(row)]);
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
