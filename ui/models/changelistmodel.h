// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/sessionchange.h"

#include <QAbstractTableModel>

#include <deque>

namespace SessionDeck {

/// The stream of changes of all stores, the newest first. Keeps a bounded number of them.
class ChangeListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, StoreColumn, KindColumn, SessionColumn, ColumnCount };
    enum Role {
        StoreKeyRole = Qt::UserRole, ///< QString.
        SessionIdRole, ///< QString; empty: the change names no session.
    };
    static constexpr size_t most = 2000;

    explicit ChangeListModel(QObject *parent = nullptr);

    /// Whose changes they are.
    struct Origin
    {
        QString key = {};
        QString name = {};
    };
    void add(const Origin &origin, const SessionChanges &changes);
    /// While it is paused, changes are counted and not shown.
    void setPaused(bool paused);
    /// Changes that were not shown because of a pause.
    qint64 missed() const
    {
        return m_missed;
    }
    /// Changes seen so far, shown or not.
    qint64 total() const
    {
        return m_total;
    }
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        SessionChange change = {};
        Origin origin = {};
    };
    std::deque<Row> m_rows; // newest first
    bool m_isPaused = false;
    qint64 m_missed = 0;
    qint64 m_total = 0;
};

} // namespace SessionDeck
