// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/findingdelegate.h"

#include "ui/models/findingmodel.h"
#include "ui/window/semanticcolors.h"

#include <QStyle>
#include <QWidget>

namespace SessionDeck {

void FindingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The start of a place says least.
    const bool isPlace = index.column() == index.model()->columnCount() - 1;
    option->textElideMode = isPlace ? Qt::ElideMiddle : Qt::ElideRight;
    if (index.column() != 0)
        return;
    if (!option->features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) { // all texts begin in one line
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {option->widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, option), 1};
    }
    const SemanticColors colors = semanticColors(option->palette);
    const bool damage = index.data(FindingDamageRole).toBool();
    option->palette.setColor(QPalette::Text, damage ? colors.error : colors.muted);
    if (damage)
        option->font.setWeight(QFont::DemiBold);
}

} // namespace SessionDeck
