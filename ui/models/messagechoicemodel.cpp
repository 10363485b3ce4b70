// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/messagechoicemodel.h"

#include "ui/models/format.h"
#include "ui/models/rowticks.h"
#include "ui/models/visibletext.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr qsizetype longestShownText = 300;

constexpr const char *fateTexts[] = {QT_TRANSLATE_NOOP("SessionDeck::MessageChoiceModel", "unchanged"),
                                     QT_TRANSLATE_NOOP("SessionDeck::MessageChoiceModel", "changed"),
                                     QT_TRANSLATE_NOOP("SessionDeck::MessageChoiceModel", "gone")};

struct MessageChoiceColumn
{
    const char *title;
    QString (*text)(const Message &message, MessageFate fate);
};

constexpr MessageChoiceColumn messageChoiceColumns[] = {
    {QT_TRANSLATE_NOOP("SessionDeck::MessageChoiceModel", "Message"),
     [](const Message &message, MessageFate) { return visibleLine(message.content.left(longestShownText)); }},
    {QT_TRANSLATE_NOOP("SessionDeck::MessageChoiceModel", "Sender"),
     [](const Message &message, MessageFate) { return visibleLine(message.sender); }},
    {QT_TRANSLATE_NOOP("SessionDeck::MessageChoiceModel", "Time"),
     [](const Message &message, MessageFate) { return recentTime(message.timestamp, Timestamp::now()); }},
    {QT_TRANSLATE_NOOP("SessionDeck::MessageChoiceModel", "Now"),
     [](const Message &, MessageFate fate) { return MessageChoiceModel::tr(fateTexts[size_t(fate)]); }},
};

} // namespace

MessageChoiceModel::MessageChoiceModel(QObject *parent)
    : QAbstractTableModel(parent), m_ticks(new RowTicks(this, [](size_t) { return true; }))
{
    connect(m_ticks, &RowTicks::changed, this, &MessageChoiceModel::tickedChanged);
}

void MessageChoiceModel::setMessages(std::shared_ptr<const Session> earlier, std::vector<MessageFate> fates)
{
    beginResetModel();
    m_earlier = std::move(earlier);
    m_fates = std::move(fates);
    endResetModel();
    m_ticks->clear();
}

std::vector<size_t> MessageChoiceModel::ticked() const
{
    return m_ticks->rows();
}

qsizetype MessageChoiceModel::different() const
{
    return std::ranges::count_if(m_fates, [](MessageFate fate) { return fate != MessageFate::Same; });
}

void MessageChoiceModel::tickDifferent()
{
    m_ticks->tickAll([this](size_t row) { return m_fates[row] != MessageFate::Same; });
}

int MessageChoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(messageChoiceColumns));
}

QVariant MessageChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const size_t row = size_t(index.row());
    if (role == Qt::CheckStateRole)
        return m_ticks->data(index);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString text = messageChoiceColumns[index.column()].text(m_earlier->messages[row], m_fates[row]);
    return role == Qt::ToolTipRole ? plainTip(text) : text;
}

QVariant MessageChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section >= columnCount())
        return {};
    return role == Qt::DisplayRole ? tr(messageChoiceColumns[section].title) : QVariant();
}

Qt::ItemFlags MessageChoiceModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | m_ticks->flags(index);
}

bool MessageChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return m_ticks->setData(index, value, role);
}

} // namespace SessionDeck
