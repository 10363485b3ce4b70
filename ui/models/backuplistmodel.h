// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/backupshelf.h"

#include <QAbstractTableModel>

namespace SessionDeck {

/// Backups as rows, the newest first: of which store, when, how much, and whether they are proven.
class BackupListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(std::vector<ShelvedBackup> backups);
    const std::vector<ShelvedBackup> &backups() const
    {
        return m_backups;
    }
    /// Of the backup in this file; -1: it is not there.
    int rowOf(const QString &file) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ShelvedBackup> m_backups;
};

/// What people know a backup's store by: the last part of its path, or its host.
QString backupStoreName(const KnownBackup &backup);

/// Whether the backup is proven, and since when: "sound, 24 Sep, 04:17", "damaged", "changed since it was
/// made".
QString backupStateText(const ShelvedBackup &backup);

} // namespace SessionDeck
