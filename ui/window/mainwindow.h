// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/statecontent.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QSplitter;

namespace SessionDeck {

class ActivityLog;
class CommandSet;
class DeckStore;
class Inspector;
class Pages;
class SessionsPage;
class StatusLine;
class StoreListModel;
class StoreOpening;
class StoresPanel;
class Theme;

/// The window: lays out its parts and shows in all of them the store that is chosen on the left.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(StoreListModel *stores, Theme *theme);

    CommandSet *commands() const
    {
        return m_commands;
    }
    StoreOpening *opening() const
    {
        return m_opening;
    }
    Pages *pages() const
    {
        return m_pages;
    }
    /// The page Sessions.
    SessionsPage *page() const
    {
        return m_page;
    }
    StoresPanel *storesPanel() const
    {
        return m_panel;
    }
    Inspector *inspector() const
    {
        return m_inspector;
    }
    QSplitter *splitter() const
    {
        return m_splitter;
    }
    /// Empty; whoever remembers stores fills it.
    QMenu *recentMenu() const
    {
        return m_recent;
    }
    /// All ways to open a store.
    QMenu *openMenu() const
    {
        return m_open;
    }
    StoreListModel *stores() const
    {
        return m_stores;
    }
    /// Where everybody who writes to a store reports it.
    ActivityLog *activity() const;

private:
    void layOut();
    void showStore(DeckStore *store);
    void showSession();
    void showState();
    void choose(PanelChoice choice);

    StoreListModel *m_stores;
    ActivityLog *m_activity;
    CommandSet *m_commands;
    StoreOpening *m_opening;
    StoresPanel *m_panel;
    Pages *m_pages;
    SessionsPage *m_page;
    Inspector *m_inspector;
    QSplitter *m_splitter;
    StatusLine *m_status;
    QMenu *m_open;
    QMenu *m_recent;
    QPointer<DeckStore> m_store;
};

} // namespace SessionDeck
