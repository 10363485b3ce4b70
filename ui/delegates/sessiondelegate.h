// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

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
    /// Tells which sessions get the mark of edits that are not saved.
    void setStaged(const std::function<bool(const QString &id)> &isStaged)
    {
        m_isStaged = isStaged;
    }
    /// The row under the mouse; -1: none.
    void setHoveredRow(int row);
    /// Whether a session was just changed by others; not asked unless it is set.
    void setFresh(std::function<bool(const QModelIndex &)> isFresh)
    {
        m_isFresh = std::move(isFresh);
    }

private:
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintReason(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QColor textColor(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QTableView *m_table;
    std::function<bool(const QString &)> m_isStaged;
    int m_hoveredRow = -1;
    std::function<bool(const QModelIndex &)> m_isFresh;
};

} // namespace SessionDeck
