// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/commanddelegate.h"

#include <QIcon>
#include <QPainter>

namespace SessionDeck {

namespace {

constexpr int iconSize = 16;
constexpr int commandPadding = 8;

} // namespace

CommandDelegate::CommandDelegate(int remarkRole, QObject *parent)
    : QStyledItemDelegate(parent), m_remarkRole(remarkRole)
{
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected)
        painter->fillRect(option.rect, palette.color(QPalette::Active, QPalette::Highlight));
    const QRect inner = option.rect.adjusted(commandPadding, 0, -commandPadding, 0);
    const auto decoration = qvariant_cast<QIcon>(index.data(Qt::DecorationRole));
    const int indent = index.data(Qt::DecorationRole).isValid() ? iconSize + commandPadding : 0;
    const QRect icon(inner.left(), inner.center().y() - iconSize / 2, iconSize, iconSize);
    decoration.paint(painter, icon);
    painter->setFont(option.font);
    painter->setPen(palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(inner.adjusted(indent, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                      index.data(Qt::DisplayRole).toString());
    painter->setPen(palette.color(QPalette::Active, QPalette::PlaceholderText));
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                      index.data(m_remarkRole).toString());
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + 10};
}

} // namespace SessionDeck
