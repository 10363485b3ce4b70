// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/outcomelines.h"

#include "ui/models/format.h"

#include <QCoreApplication>
#include <QListWidget>

namespace SessionDeck {

namespace {

struct OutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeText)
};

} // namespace

void fillOutcomeLines(QListWidget *list, const QStringList &lines, qint64 more)
{
    list->clear();
    list->addItems(lines.mid(0, mostOutcomeLines));
    more += lines.size() - list->count();
    if (more > 0)
        list->addItem(OutcomeText::tr("… and %1 more").arg(humanCount(more)));
    list->setVisible(list->count() > 0);
}

} // namespace SessionDeck
