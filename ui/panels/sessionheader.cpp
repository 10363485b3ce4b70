// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sessionheader.h"

#include "ui/models/sessioncolumns.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace SessionDeck {

SessionHeader::SessionHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("sessionHeader"));
    setAccessibleName(tr("Columns"));
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setTextElideMode(Qt::ElideRight);
    setForegroundRole(QPalette::PlaceholderText);
}

void SessionHeader::resetColumns()
{
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < count(); ++column) {
        const SessionColumn &facts = sessionColumns()[size_t(column)];
        setSectionHidden(column, facts.hidden);
        resizeSection(column, facts.characters * character);
    }
}

void SessionHeader::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    for (int column = SessionNameColumn + 1; column < count(); ++column) {
        QAction *shown = menu.addAction(columnTitle(sessionColumns()[size_t(column)]));
        shown->setCheckable(true);
        shown->setChecked(!isSectionHidden(column));
        connect(shown, &QAction::toggled, this, [this, column](bool on) { setSectionHidden(column, !on); });
    }
    menu.addSeparator();
    menu.addAction(tr("Reset Columns"), this, &SessionHeader::resetColumns);
    menu.exec(event->globalPos());
}

} // namespace SessionDeck
