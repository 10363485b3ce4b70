// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace SessionDeck {

/// A command of the palette: icon, name, and its shortcut at the right.
class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { ShortcutRole = Qt::UserRole + 1 };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace SessionDeck
