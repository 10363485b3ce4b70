// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/sparkline.h"

#include <QStyledItemDelegate>

#include <functional>

namespace SessionDeck {

/// Paints a store of the list: a sign of its state, its name, and a muted second line.
class StoreDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The line beside the name of the store in that row; without it there is none.
    void setActivity(std::function<Sparkline(int row)> activity)
    {
        m_activity = std::move(activity);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::function<Sparkline(int)> m_activity;
};

} // namespace SessionDeck
