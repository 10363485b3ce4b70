// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace SessionDeck {

/// A row of the palette and of its like: icon if there is one, text, and a muted remark at the right.
class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The remark is the model's data of this role.
    explicit CommandDelegate(int remarkRole, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_remarkRole;
};

} // namespace SessionDeck
