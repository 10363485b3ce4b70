// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogview.h"
#include "ui/panels/statecontent.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace SessionDeck {

class DeckStore;
class NoticeStrip;
class SearchLine;
class SessionTable;
class StatePanel;
class StoreNotices;

/// The page Sessions: search line, notices and table of one store, or a panel that says why there is none.
class SessionsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SessionsPage(QWidget *parent = nullptr);

    /// Shows a store as the user left it; null: the welcome. The store may go away at any time.
    void showStore(DeckStore *store);
    SessionTable *table() const
    {
        return m_table;
    }
    /// Stands in place of the table where there is nothing to list.
    StatePanel *panel() const
    {
        return m_panel;
    }
    /// The keys go to the table, or to what stands in its place.
    void focusList();
    SearchLine *search() const
    {
        return m_search;
    }
    StoreNotices *notices() const
    {
        return m_notices;
    }

    /// Says how the last change of sessions went.
    NoticeStrip *outcome() const
    {
        return m_outcome;
    }

signals:
    /// The user chose something on the panel that stands in place of the table.
    void chosen(SessionDeck::PanelChoice choice);

private:
    void applyLook();
    void applyQuery(const SessionQuery &query);
    void applySort(int column, Qt::SortOrder order);
    void takeView(const CatalogView &view);
    void update();
    PanelContent contentFor(const StoreState &state) const;

    QPointer<DeckStore> m_store;
    SessionQuery m_query;
    SearchLine *m_search;
    StoreNotices *m_notices;
    SessionTable *m_table;
    StatePanel *m_panel;
    QStackedWidget *m_stack;
    NoticeStrip *m_outcome;
    QTimer *m_second; // for what counts down or ages
};

} // namespace SessionDeck
