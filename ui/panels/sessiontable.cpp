// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sessiontable.h"

#include "core/base/runthen.h"
#include "ui/delegates/sessiondelegate.h"
#include "ui/models/rowtexts.h"
#include "ui/models/selectedsessions.h"
#include "ui/models/sessioncell.h"
#include "ui/models/sessiontablemodel.h"
#include "ui/models/viewmapping.h"
#include "ui/panels/relativetimes.h"
#include "ui/panels/rowflash.h"
#include "ui/panels/scrollanchor.h"
#include "ui/panels/sessionheader.h"

#include <QApplication>
#include <QHeaderView>
#include <QHoverEvent>

namespace SessionDeck {

namespace {

void setUpRows(QHeaderView &header, int height)
{
    header.setSectionResizeMode(QHeaderView::Fixed);
    header.setMinimumSectionSize(height);
    header.setDefaultSectionSize(height);
    header.hide();
}

} // namespace

SessionTable::SessionTable(QWidget *parent)
    : QTableView(parent),
      m_model(new SessionTableModel(this)),
      m_delegate(new SessionDelegate(this)),
      m_header(new SessionHeader(this)),
      m_flash(new RowFlash(this))
{
    setObjectName(QStringLiteral("sessionTable"));
    setAccessibleName(tr("Sessions"));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(m_delegate);
    m_delegate->setFresh([this](const QModelIndex &index) {
        return !m_flash->isEmpty() && m_flash->holds(index.data(SessionIdRole).toString());
    });
    setHorizontalHeader(m_header);
    setUpRows(*verticalHeader(), fontMetrics().height() + 10);
    setModel(m_model);
    delete selectionModel();
    setSelectionModel(new SelectedSessions(m_model));
    // Whenever it is painted, a header asks row by row whether all of a column is selected.
    m_header->setSelectionModel(new QItemSelectionModel(m_model, m_header));
    m_header->resetColumns();
    new ScrollAnchor(this);
    new RelativeTimes(this, columnOf(SortField::Expires));
    viewport()->setAttribute(Qt::WA_Hover);
}

void SessionTable::setStaged(const std::function<bool(const QString &)> &isStaged)
{
    m_delegate->setStaged(isStaged);
}

QString SessionTable::currentId() const
{
    return currentIndex().data(SessionIdRole).toString();
}

bool SessionTable::hasSelection() const
{
    return selectionModel()->hasSelection();
}

void SessionTable::keyboardSearch(const QString &search)
{
    const bool goesOn = m_typing.isValid() && m_typing.elapsed() < QApplication::keyboardInputInterval();
    m_typed = goesOn ? m_typed + search : search;
    m_typing.start();
    const int current = qMax(0, currentIndex().row());
    runThen(
        *QThreadPool::globalInstance(), this,
        [view = m_model->view(), text = m_typed, start = goesOn ? current : current + 1] {
            return findRow(view, text, start);
        },
        [this](qsizetype row) {
            if (row >= 0 && row < m_model->rowCount())
                setCurrentIndex(m_model->index(int(row), SessionNameColumn));
        });
}

void SessionTable::goTo(const QString &id, const std::function<void(bool)> &done)
{
    struct Found
    {
        CatalogView view;
        int row;
    };
    runThen(
        *QThreadPool::globalInstance(), this,
        [view = m_model->view(), wanted = id.toUtf8()] {
            return Found{view, int(rowOfSession(view, wanted))};
        },
        [this, done](const Found &found) {
            const int row = found.row < 0 ? -1 : mapRows(found.view, m_model->view(), {found.row}).front();
            if (row >= 0) {
                setCurrentIndex(m_model->index(row, SessionNameColumn));
                scrollTo(currentIndex(), PositionAtCenter);
            }
            done(row >= 0);
        });
}

// Home and End go to the ends of the list; rows are what one moves between here, not cells.
QModelIndex SessionTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool ends = action == MoveHome || action == MoveEnd;
    return QTableView::moveCursor(action, ends ? modifiers | Qt::ControlModifier : modifiers);
}

bool SessionTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        hover(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void SessionTable::hover(int row)
{
    if (row == m_hovered)
        return;
    for (const int lit : {m_hovered, row})
        viewport()->update(0, rowViewportPosition(lit), viewport()->width(), rowHeight(qMax(0, lit)));
    m_hovered = row;
    m_delegate->setHoveredRow(row);
}

} // namespace SessionDeck
