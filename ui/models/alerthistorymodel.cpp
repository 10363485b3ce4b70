// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alerthistorymodel.h"

#include "ui/models/alerttexts.h"
#include "ui/models/format.h"
#include "ui/models/visibletext.h"
#include "ui/window/semanticcolors.h"

#include <QGuiApplication>

namespace SessionDeck {

AlertHistoryModel::AlertHistoryModel(HistoryReader *history, std::function<QString(const QString &)> name,
                                     QObject *parent)
    : QAbstractTableModel(parent), m_history(history), m_name(std::move(name))
{
}

void AlertHistoryModel::setQuery(const AlertEventQuery &query)
{
    beginResetModel();
    m_query = query;
    m_events.clear();
    m_isReading = false;
    m_isComplete = false;
    ++m_asked;
    endResetModel();
    fetchMore({});
}

int AlertHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

QVariant AlertHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AlertEvent &happened = event(index.row());
    const int column = index.column();
    if (role == Qt::ForegroundRole && column == WhatColumn && happened.state.status == AlertStatus::Raised)
        return semanticColors(QGuiApplication::palette()).warning;
    if (role == Qt::ToolTipRole && column == TimeColumn)
        return fullTime(happened.at);
    if (role != Qt::DisplayRole)
        return {};
    const QString name = m_name(happened.state.store);
    const QString texts[] = {
        recentTime(happened.at, Timestamp::now()), visibleLine(name.isEmpty() ? happened.state.store : name),
        visibleLine(happened.text), alertStatusText(happened.state.status), alertValueText(happened)};
    return texts[column];
}

QVariant AlertHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString texts[] = {tr("Time"), tr("Store"), tr("Rule"), tr("What happened"), tr("Measured")};
    return texts[section];
}

bool AlertHistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isReading && !m_isComplete;
}

void AlertHistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isReading = true;
    AlertEventQuery query = m_query;
    if (!m_events.empty())
        query.below = m_events.back().number;
    m_history->run(
        this,
        [query](MetricsHistory &kept, const std::stop_token &) {
            return keptAlertEvents(kept.connection(), query);
        },
        [this, asked = m_asked](const Result<std::vector<AlertEvent>> &page) {
            if (asked == m_asked)
                take(page);
        });
}

void AlertHistoryModel::take(const Result<std::vector<AlertEvent>> &page)
{
    m_isReading = false;
    m_isComplete = !page || page->size() < size_t(m_query.limit);
    if (page && !page->empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(page->size()) - 1);
        m_events.insert(m_events.end(), page->begin(), page->end());
        endInsertRows();
    }
    // Without a history nothing has happened yet.
    emit read(page || page.error().code == ErrorCode::NotFound ? QString() : describe(page.error()));
}

} // namespace SessionDeck
