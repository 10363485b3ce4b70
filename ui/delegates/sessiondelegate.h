// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace SessionDeck {

/// Paints the cells of the sessions table: whole rows light up under the mouse, thin lines between rows, and
/// what is wrong with a damaged session stands across all columns behind its name.
class SessionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit SessionDelegate(QTableView *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The row under the mouse; -1: none.
    void setHoveredRow(int row);

private:
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintReason(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QColor textColor(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QTableView *m_table;
    int m_hoveredRow = -1;
};

} // namespace SessionDeck
