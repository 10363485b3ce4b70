// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activitymodel.h"

#include "ui/models/format.h"
#include "ui/models/visibletext.h"

namespace SessionDeck {

namespace {

constexpr const char *titles[] = {QT_TRANSLATE_NOOP("SessionDeck::ActivityModel", "Time"),
                                  QT_TRANSLATE_NOOP("SessionDeck::ActivityModel", "Store"),
                                  QT_TRANSLATE_NOOP("SessionDeck::ActivityModel", "Session"),
                                  QT_TRANSLATE_NOOP("SessionDeck::ActivityModel", "What was sent"),
                                  QT_TRANSLATE_NOOP("SessionDeck::ActivityModel", "Outcome")};

QString outcomeText(const ActivityEntry &entry)
{
    if (!entry.outcome.isEmpty())
        return visibleLine(entry.outcome);
    return entry.failed ? ActivityModel::tr("failed") : ActivityModel::tr("done");
}

QString textOf(const ActivityEntry &entry, int column)
{
    const QString texts[] = {recentTime(entry.time, Timestamp::now()), visibleLine(entry.store),
                             visibleLine(entry.session), visibleLine(entry.operation), outcomeText(entry)};
    return texts[column];
}

} // namespace

ActivityModel::ActivityModel(const ActivityLog *log, QObject *parent)
    : QAbstractTableModel(parent), m_log(log), m_rows(int(log->entries().size()))
{
    connect(log, &ActivityLog::noted, this, &ActivityModel::take);
}

void ActivityModel::take()
{
    const int now = int(m_log->entries().size());
    if (now == m_rows) { // the oldest went
        beginRemoveRows({}, m_rows - 1, m_rows - 1);
        --m_rows;
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_rows = now;
    endInsertRows();
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityEntry &entry = this->entry(index.row());
    if (role == Qt::DisplayRole)
        return textOf(entry, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == TimeColumn ? fullTime(entry.time) : plainTip(textOf(entry, index.column()));
    return role == FailedRole ? QVariant(entry.failed) : QVariant();
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool known
        = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount;
    return known ? QVariant(tr(titles[section])) : QVariant();
}

} // namespace SessionDeck
