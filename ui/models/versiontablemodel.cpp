// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/versiontablemodel.h"

#include "ui/models/versioncolumns.h"
#include "ui/models/visibletext.h"

#include <QCoreApplication>

namespace SessionDeck {

VersionTableModel::VersionTableModel(VersionColumns columns, Ticks ticks, QObject *parent)
    : QAbstractTableModel(parent), m_columns(columns), m_ticks(ticks)
{
}

void VersionTableModel::setVersions(const VersionList &versions)
{
    beginResetModel();
    m_versions = versions;
    QSet<qint64> still;
    for (const Version &version : *m_versions) {
        if (m_ticked.contains(version.id))
            still += version.id;
    }
    m_ticked = still;
    endResetModel();
    emit tickedChanged();
}

ChosenVersions VersionTableModel::ticked() const
{
    ChosenVersions chosen{.list = m_versions};
    for (int row = 0; !m_ticked.isEmpty() && row < rowCount(); ++row) {
        if (m_ticked.contains((*m_versions)[size_t(row)].id))
            chosen.rows.push_back(row);
    }
    return chosen;
}

void VersionTableModel::tickAll(Qt::CheckState state)
{
    m_ticked.clear();
    if (state == Qt::Checked) {
        for (const Version &version : *m_versions)
            m_ticked += version.id;
    }
    if (!m_versions->empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    emit tickedChanged();
}

int VersionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_versions->size());
}

int VersionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(versionColumnsOf(m_columns).size());
}

QVariant VersionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VersionColumn &column = versionColumnsOf(m_columns)[size_t(index.column())];
    const Version &version = (*m_versions)[size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == 0 && m_ticks == Ticks::Boxes)
        return m_ticked.contains(version.id) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole)
        return plainTip(column.hint ? column.hint(version) : column.text(version));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return role == Qt::DisplayRole ? column.text(version) : QVariant();
}

QVariant VersionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section >= columnCount())
        return {};
    const VersionColumn &column = versionColumnsOf(m_columns)[size_t(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return role == Qt::DisplayRole ? QCoreApplication::translate("SessionDeck::VersionTable", column.title)
                                   : QVariant();
}

Qt::ItemFlags VersionTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == 0 && m_ticks == Ticks::Boxes ? flags | Qt::ItemIsUserCheckable : flags;
}

bool VersionTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const qint64 id = (*m_versions)[size_t(index.row())].id;
    if (value.toInt() == Qt::Checked)
        m_ticked += id;
    else
        m_ticked -= id;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit tickedChanged();
    return true;
}

} // namespace SessionDeck
