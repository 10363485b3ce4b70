// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/copylistmodel.h"

#include "ui/models/format.h"
#include "ui/models/visibletext.h"

namespace SessionDeck {

namespace {

struct CopyColumn
{
    const char *title;
    QString (*text)(const FoundCopy &copy);
    QString (*hint)(const FoundCopy &copy) = nullptr; // null: the text
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

QString placeText(const FoundCopy &copy)
{
    return copy.made.isNull()
        ? copy.place
        : CopyListModel::tr("%1, %2").arg(copy.place, recentTime(copy.made, Timestamp::now()));
}

QString placeHint(const FoundCopy &copy)
{
    const QString uri = visibleLine(toUri(copy.location));
    return copy.copy.id.isEmpty() ? uri : QString(uri + u'\n' + visibleLine(copy.copy.id));
}

QString stateOrProblem(const FoundCopy &copy)
{
    return copy.copy.problem.isEmpty() ? copyStateText(copy.copy) : visibleLine(copy.copy.problem);
}

constexpr CopyColumn copyColumns[] = {
    {QT_TRANSLATE_NOOP("SessionDeck::CopyListModel", "Where"), placeText, placeHint},
    {QT_TRANSLATE_NOOP("SessionDeck::CopyListModel", "How it is"),
     [](const FoundCopy &copy) { return copyStateText(copy.copy); }, stateOrProblem},
    {.title = QT_TRANSLATE_NOOP("SessionDeck::CopyListModel", "Messages"),
     .text = [](const FoundCopy &copy) { return humanCount(copy.copy.messageCount); },
     .alignment = Qt::AlignRight | Qt::AlignVCenter},
    {.title = QT_TRANSLATE_NOOP("SessionDeck::CopyListModel", "Last activity"),
     .text = [](const FoundCopy &copy) { return recentTime(copy.copy.lastActivity, Timestamp::now()); },
     .hint = [](const FoundCopy &copy) { return fullTime(copy.copy.lastActivity); }},
};

} // namespace

void CopyListModel::clear()
{
    beginResetModel();
    m_copies.clear();
    endResetModel();
}

void CopyListModel::add(const FoundCopy &copy)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_copies.push_back(copy);
    endInsertRows();
}

int CopyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_copies.size());
}

int CopyListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(copyColumns));
}

QVariant CopyListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CopyColumn &column = copyColumns[index.column()];
    const FoundCopy &copy = m_copies[size_t(index.row())];
    if (role == Qt::ToolTipRole)
        return plainTip(column.hint ? column.hint(copy) : column.text(copy));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return role == Qt::DisplayRole ? column.text(copy) : QVariant();
}

QVariant CopyListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(copyColumns[section].alignment);
    return role == Qt::DisplayRole ? tr(copyColumns[section].title) : QVariant();
}

QString copyStateText(const SessionCopy &copy)
{
    const DiffCounts &counts = copy.messages;
    switch (copy.state) {
    case CopyState::Same:
        return CopyListModel::tr("the same");
    case CopyState::Newer:
        return CopyListModel::tr("newer: %1 more message(s)", nullptr, int(counts.added))
            .arg(humanCount(counts.added));
    case CopyState::Older:
        return CopyListModel::tr("older: %1 message(s) fewer", nullptr, int(counts.removed))
            .arg(humanCount(counts.removed));
    case CopyState::Unreadable:
        return CopyListModel::tr("cannot be read");
    case CopyState::Different:
        break;
    }
    const qsizetype all = counts.added + counts.removed + counts.changed + counts.moved;
    return CopyListModel::tr("different: %1, %2")
        .arg(CopyListModel::tr("%1 message(s)", nullptr, int(all)).arg(humanCount(all)),
             CopyListModel::tr("%1 field(s)", nullptr, int(copy.fields)).arg(humanCount(copy.fields)));
}

} // namespace SessionDeck
