// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/conversationmodel.h"

#include "ui/models/messagetext.h"

#include <algorithm>

namespace SessionDeck {

namespace {

QVariant messageValue(const ShownMessage &shown, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spokenMessage(shown);
    case ConversationModel::SenderRole:
        return shown.message.sender;
    case ConversationModel::RecipientRole:
        return shown.message.recipient;
    case ConversationModel::RoleRole:
        return shown.message.role;
    case ConversationModel::TimeRole:
        return shown.message.timestamp.toDateTime().toLocalTime();
    default:
        return {};
    }
}

} // namespace

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShownMessage *shown = message(index.row());
    if (role == LoadedRole)
        return shown != nullptr;
    return shown ? messageValue(*shown, role) : QVariant();
}

void ConversationModel::clear()
{
    beginResetModel();
    m_pages = {};
    m_rows = 0;
    m_firstPage = 0;
    m_lastPage = -1;
    endResetModel();
}

void ConversationModel::insert(MessageWindow window)
{
    setRowCount(window.total);
    const qint64 end = window.first + qint64(window.messages.size());
    int firstChanged = m_rows;
    int lastChanged = -1;
    for (qint64 place = std::max<qint64>(window.first, 0); place < std::min<qint64>(end, m_rows); ++place) {
        const int row = int(place);
        if (m_pages.put(row, std::move(window.messages[size_t(place - window.first)]))) {
            firstChanged = std::min(firstChanged, row);
            lastChanged = row;
        }
    }
    m_pages.confirm(window.first, end);
    m_pages.drop(m_firstPage, m_lastPage, memoryBudget);
    if (lastChanged >= 0)
        emit dataChanged(index(firstChanged), index(lastChanged));
}

void ConversationModel::refresh()
{
    const int pages = std::max(m_lastPage - m_firstPage, 0) + 2;
    emit windowWanted(qint64(m_firstPage) * MessagePages::pageRows, qint64(pages) * MessagePages::pageRows);
}

void ConversationModel::expire()
{
    m_pages.expire(m_firstPage, m_lastPage);
}

void ConversationModel::want(int first, int last)
{
    // One page beyond each end, so that scrolling finds its messages there already.
    const int pages = (m_rows + MessagePages::pageRows - 1) / MessagePages::pageRows;
    m_firstPage = std::clamp(first / MessagePages::pageRows - 1, 0, std::max(pages - 1, 0));
    m_lastPage = std::min(last / MessagePages::pageRows + 1, pages - 1);
    ask();
}

void ConversationModel::setRowCount(qint64 total)
{
    const int rows = int(std::clamp<qint64>(total, 0, std::numeric_limits<int>::max() - 1));
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        m_pages.truncate(rows);
        endRemoveRows();
    }
}

void ConversationModel::ask()
{
    int first = m_firstPage;
    int last = m_lastPage;
    while (first <= last && m_pages.isComplete(first, m_rows))
        ++first;
    while (last >= first && m_pages.isComplete(last, m_rows))
        --last;
    if (first <= last)
        emit windowWanted(qint64(first) * MessagePages::pageRows,
                          qint64(last - first + 1) * MessagePages::pageRows);
}

} // namespace SessionDeck
