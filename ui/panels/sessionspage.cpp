// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sessionspage.h"

#include "ui/models/deckstore.h"
#include "ui/models/format.h"
#include "ui/models/sessioncolumns.h"
#include "ui/models/sessiontablemodel.h"
#include "ui/panels/noticestrip.h"
#include "ui/panels/searchline.h"
#include "ui/panels/sessionheader.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/statepanel.h"
#include "ui/panels/storenotices.h"

#include <QStackedWidget>
#include <QTimer>

namespace SessionDeck {

SessionsPage::SessionsPage(QWidget *parent)
    : QWidget(parent),
      m_search(new SearchLine),
      m_notices(new StoreNotices),
      m_table(new SessionTable),
      m_panel(new StatePanel),
      m_stack(new QStackedWidget),
      m_outcome(new NoticeStrip(QStringLiteral("changeOutcome"), tr("Undo"))),
      m_second(new QTimer(this))
{
    setObjectName(QStringLiteral("sessionsPage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_search);
    column->addWidget(m_notices);
    column->addWidget(m_stack, 1);
    column->addWidget(m_outcome);
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &SessionsPage::update);
    connect(m_search, &SearchLine::queryChanged, this, &SessionsPage::applyQuery);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &SessionsPage::applySort);
    connect(m_panel, &StatePanel::chosen, this, &SessionsPage::chosen);
    update();
}

void SessionsPage::showStore(DeckStore *store)
{
    if (m_store) {
        m_store->look.currentId = m_table->currentId();
        m_store->catalog().disconnect(this);
    }
    m_store = store;
    m_table->sessions()->resetView(store ? store->catalog().view() : CatalogView());
    if (store) {
        connect(&store->catalog(), &LiveCatalog::viewChanged, this, &SessionsPage::takeView);
        connect(&store->catalog(), &LiveCatalog::stateChanged, this, &SessionsPage::update);
        applyLook();
    }
    update();
}

void SessionsPage::applyLook()
{
    const StoreLook look = m_store->look; // the header's signal writes it
    const QSignalBlocker quiet(m_table->horizontalHeader());
    m_table->horizontalHeader()->setSortIndicator(columnOf(look.field), look.order);
    applyQuery(m_search->setText(look.search));
}

void SessionsPage::applyQuery(const SessionQuery &query)
{
    m_query = query;
    if (!m_store)
        return;
    m_store->look.search = m_search->text();
    m_store->catalog().setView({.field = m_store->look.field, .order = m_store->look.order, .query = query});
}

void SessionsPage::applySort(int column, Qt::SortOrder order)
{
    if (!m_store || column < 0)
        return;
    m_store->look.field = sessionColumns()[size_t(column)].field;
    m_store->look.order = order;
    applyQuery(m_query);
}

void SessionsPage::takeView(const CatalogView &view)
{
    m_table->sessions()->setView(view);
    update();
}

void SessionsPage::update()
{
    const StoreState state = m_store ? m_store->state() : StoreState();
    const PanelContent content = contentFor(state);
    const bool asPanel = !content.title.isEmpty();
    const qsizetype rows = m_table->sessions()->rowCount();
    m_panel->show(content);
    m_stack->setCurrentWidget(asPanel ? static_cast<QWidget *>(m_panel) : m_table);
    m_search->setVisible(state.sessions > 0 || !asPanel);
    m_search->setCount(m_query.isEmpty() ? humanCount(state.sessions)
                                         : tr("%1 of %2").arg(humanCount(rows), humanCount(state.sessions)));
    m_notices->setVisible(m_store && state.sessions > 0);
    m_notices->showState(state, Timestamp::now());
    const bool counts = state.phase == StorePhase::Offline;
    if (counts != m_second->isActive())
        counts ? m_second->start() : m_second->stop();
}

void SessionsPage::focusList()
{
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

PanelContent SessionsPage::contentFor(const StoreState &state) const
{
    if (!m_store)
        return welcomeContent();
    const bool scanning = state.phase == StorePhase::Scanning;
    if (state.sessions > 0) {
        const bool nothing = !m_query.isEmpty() && m_store->catalog().view().size() == 0;
        return nothing && !scanning ? noMatchContent(m_search->text(), state.sessions) : PanelContent();
    }
    if (state.phase == StorePhase::Live)
        return emptyStoreContent(state);
    return scanning || state.phase == StorePhase::Cancelled ? PanelContent()
                                                            : problemContent(state, Timestamp::now());
}

} // namespace SessionDeck
