// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/alertmemory.h"
#include "core/metrics/historyreader.h"

#include <QAbstractTableModel>

#include <functional>

namespace SessionDeck {

/// What happened to alerts, as far back as the history has it, the latest first. Reads a page at a time, when
/// the view wants more.
class AlertHistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, StoreColumn, RuleColumn, WhatColumn, ValueColumn, ColumnCount };

    /// The reader has to outlive it; `name` tells the name of a store by its key.
    AlertHistoryModel(HistoryReader *history, std::function<QString(const QString &key)> name,
                      QObject *parent = nullptr);

    /// Shows these events instead; `below` and `limit` do not matter.
    void setQuery(const AlertEventQuery &query);
    const AlertEvent &event(int row) const
    {
        return m_events[size_t(row)];
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override
    {
        return ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// A page came; `error`: why it did not, empty if it did.
    void read(const QString &error);

private:
    void take(const Result<std::vector<AlertEvent>> &page);

    HistoryReader *m_history;
    std::function<QString(const QString &)> m_name;
    AlertEventQuery m_query;
    std::vector<AlertEvent> m_events;
    bool m_isReading = false;
    bool m_isComplete = false;
    int m_asked = 0; // answers to earlier queries are old
};

} // namespace SessionDeck
