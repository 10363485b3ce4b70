// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changelistmodel.h"

#include "ui/models/changetexts.h"

#include <QGuiApplication>

namespace SessionDeck {

ChangeListModel::ChangeListModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void ChangeListModel::add(const Origin &origin, const SessionChanges &changes)
{
    m_total += changes.count();
    if (m_isPaused) {
        m_missed += changes.count();
        return;
    }
    if (changes.noted.empty())
        return;
    beginInsertRows({}, 0, int(changes.noted.size()) - 1);
    for (const SessionChange &change : changes.noted)
        m_rows.push_front({.change = change, .origin = origin});
    endInsertRows();
    if (m_rows.size() <= most)
        return;
    beginRemoveRows({}, int(most), int(m_rows.size()) - 1);
    m_rows.resize(most);
    endRemoveRows();
}

void ChangeListModel::setPaused(bool paused)
{
    m_isPaused = paused;
    m_missed = 0;
}

void ChangeListModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChangeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == StoreKeyRole)
        return row.origin.key;
    if (role == SessionIdRole)
        return row.change.id;
    if (role == Qt::ForegroundRole && index.column() == KindColumn)
        return changeColor(row.change.kind, QGuiApplication::palette());
    if (role != Qt::DisplayRole)
        return {};
    const QString texts[]
        = {changeTime(row.change), row.origin.name, changeKindText(row.change.kind), changeText(row.change)};
    return texts[index.column()];
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString texts[] = {tr("Time"), tr("Store"), tr("What"), tr("Session")};
    return texts[section];
}

} // namespace SessionDeck
