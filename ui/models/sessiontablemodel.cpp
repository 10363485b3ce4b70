// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sessiontablemodel.h"

#include "ui/models/sessioncell.h"
#include "ui/models/viewmapping.h"

namespace SessionDeck {

namespace {

int rowsOf(const CatalogView &view)
{
    return int(qMin<qsizetype>(view.size(), std::numeric_limits<int>::max()));
}

} // namespace

void SessionTableModel::setView(const CatalogView &view)
{
    const CatalogView before = m_view;
    emit viewAboutToBeReplaced();
    arrange(view);
    emit viewReplaced(before);
}

// Row counts change at the end only, and the order only between layoutAboutToBeChanged and layoutChanged:
// rows that are added come in before the old order goes, rows that are removed leave after it went.
void SessionTableModel::arrange(const CatalogView &view)
{
    const int before = m_rows;
    const int after = rowsOf(view);
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows = after;
        endInsertRows();
    }
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    moveTo(view);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows = after;
        endRemoveRows();
    }
}

void SessionTableModel::resetView(const CatalogView &view)
{
    beginResetModel();
    m_view = view;
    m_rows = rowsOf(view);
    m_sessionRow = -1;
    endResetModel();
}

void SessionTableModel::moveTo(const CatalogView &view)
{
    const QModelIndexList from = persistentIndexList();
    std::vector<int> rows;
    for (const QModelIndex &index : from)
        rows.push_back(index.row());
    const std::vector<int> moved = mapRows(m_view, view, rows);
    QModelIndexList to;
    for (qsizetype i = 0; i < from.size(); ++i)
        to += moved[size_t(i)] < 0 ? QModelIndex() : createIndex(moved[size_t(i)], from[i].column());
    m_view = view;
    m_sessionRow = -1;
    changePersistentIndexList(from, to);
}

int SessionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int SessionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(sessionColumns().size());
}

QVariant SessionTableModel::data(const QModelIndex &index, int role) const
{
    // Rows beyond the view exist for a moment in setView().
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= m_view.size())
        return {};
    return sessionCell(sessionColumns()[size_t(index.column())], session(index.row()), role);
}

QVariant SessionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const SessionColumn &column = sessionColumns()[size_t(section)];
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(columnAlignment(column));
    return {};
}

const SessionSummary &SessionTableModel::session(int row) const
{
    if (row != m_sessionRow) {
        QByteArray scratch;
        m_session = toSummary(m_view.snapshot->at((*m_view.rows)[size_t(row)], scratch));
        m_sessionRow = row;
    }
    return m_session;
}

} // namespace SessionDeck
