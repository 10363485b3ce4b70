// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/offeredaction.h"

#include "ui/models/visibletext.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QStandardItemModel>

namespace SessionDeck {

void offerAction(QAction *action, bool makesSense, const QString &forbidden)
{
    action->setEnabled(makesSense && forbidden.isEmpty());
    action->setToolTip(forbidden.isEmpty() ? QString() : plainTip(forbidden)); // empty: its own text
    action->setStatusTip(visibleLine(forbidden));
}

void offerButton(QAbstractButton *button, bool makesSense, const QString &forbidden)
{
    button->setEnabled(makesSense && forbidden.isEmpty());
    button->setToolTip(plainTip(forbidden));
}

void lockItem(QComboBox &list, int row, const QString &why)
{
    list.setItemData(row, plainTip(why), Qt::ToolTipRole);
    if (auto *items = qobject_cast<QStandardItemModel *>(list.model()))
        items->item(row)->setEnabled(false);
}

} // namespace SessionDeck
