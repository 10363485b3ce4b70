// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/activitylog.h"

#include <QAbstractTableModel>

namespace SessionDeck {

/// The journal of an ActivityLog as a table, the newest entry first.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, StoreColumn, SessionColumn, OperationColumn, OutcomeColumn, ColumnCount };
    enum Role { FailedRole = Qt::UserRole };

    /// The log has to outlive it.
    explicit ActivityModel(const ActivityLog *log, QObject *parent = nullptr);

    /// The row must exist.
    const ActivityEntry &entry(int row) const
    {
        return m_log->entries()[m_log->entries().size() - 1 - size_t(row)];
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override
    {
        return ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take();

    const ActivityLog *m_log;
    int m_rows = 0;
};

} // namespace SessionDeck
