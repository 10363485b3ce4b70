// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sessionheader.h"

#include "ui/models/sessioncolumns.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

namespace SessionDeck {

namespace {

// At least its title, which is longer in some languages, with the sign of its order.
int widthOf(const QHeaderView &header, const SessionColumn &column)
{
    const int character = header.fontMetrics().averageCharWidth();
    QFont bold = header.font();
    bold.setWeight(QFont::DemiBold);
    const int beside = (column.moment ? 9 : 5) * character; // times are what lists are sorted by
    const int title = QFontMetrics(bold).horizontalAdvance(columnTitle(column)) + beside;
    return qMax(column.characters * character, title);
}

} // namespace

SessionHeader::SessionHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("sessionHeader"));
    setAccessibleName(tr("Columns"));
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setSectionsClickable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QHeaderView::sectionResized, this, [this] {
        if (viewport()->underMouse() && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
            m_fits = false;
    });
}

void SessionHeader::resetColumns()
{
    setSortIndicatorShown(true); // a table turns it off when it takes its header
    for (int column = 0; column < count(); ++column) {
        const SessionColumn &facts = sessionColumns()[size_t(column)];
        setSectionHidden(column, facts.hidden);
        resizeSection(column, widthOf(*this, facts));
    }
    setFits(true);
}

void SessionHeader::setFits(bool on)
{
    m_fits = on;
    fit();
}

void SessionHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    fit();
}

void SessionHeader::fit()
{
    if (!m_fits || count() == 0)
        return;
    int room = viewport()->width();
    for (int column = ParticipantsColumn + 1; column < count(); ++column) {
        if (isSectionHidden(column))
            continue;
        const int width
            = widthOf(*this, sessionColumns()[size_t(column)]); // perhaps of another font than before
        resizeSection(column, width);
        room -= width;
    }
    const bool shared = !isSectionHidden(ParticipantsColumn);
    const int name = shared ? room * 54 / 100 : room;
    resizeSection(SessionNameColumn, qMax(name, widthOf(*this, sessionColumns()[SessionNameColumn]) / 2));
    if (shared)
        resizeSection(ParticipantsColumn,
                      qMax(room - name, widthOf(*this, sessionColumns()[ParticipantsColumn]) / 3));
}

void SessionHeader::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    for (int column = SessionNameColumn + 1; column < count(); ++column) {
        QAction *shown = menu.addAction(columnTitle(sessionColumns()[size_t(column)]));
        shown->setCheckable(true);
        shown->setChecked(!isSectionHidden(column));
        connect(shown, &QAction::toggled, this, [this, column](bool on) {
            setSectionHidden(column, !on);
            fit();
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Reset Columns"), this, &SessionHeader::resetColumns);
    menu.exec(event->globalPos());
}

} // namespace SessionDeck
