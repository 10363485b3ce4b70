// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tablecommands.h"

#include "ui/panels/inspector.h"
#include "ui/panels/searchline.h"
#include "ui/panels/selectioncopy.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"

#include <QAbstractScrollArea>

namespace SessionDeck {

TableCommands::TableCommands(MainWindow *window) : QObject(window), m_window(window)
{
    SessionsPage *page = window->page();
    SessionTable *table = page->table();
    const CommandSet &commands = *window->commands();
    // Other parts of the window have a copy and a select all of their own.
    for (QAction *action : commands.actions({Command::CopyRows, Command::CopyIds, Command::SelectAll}))
        action->setShortcutContext(Qt::WidgetShortcut);
    QAction *clear = commands.action(Command::ClearSearch);
    clear->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(clear);
    connect(commands.action(Command::CopyRows), &QAction::triggered, this,
            [table] { copySelectedRows(table); });
    connect(commands.action(Command::CopyIds), &QAction::triggered, this,
            [table] { copySelectedIds(table); });
    connect(commands.action(Command::SelectAll), &QAction::triggered, table, &SessionTable::selectAll);
    connect(commands.action(Command::Find), &QAction::triggered, page->search(), &SearchLine::focus);
    connect(clear, &QAction::triggered, page->search(), &SearchLine::clear);
    connect(commands.action(Command::FocusStores), &QAction::triggered, window->storesPanel(),
            &StoresPanel::focus);
    connect(commands.action(Command::FocusSessions), &QAction::triggered, page, &SessionsPage::focusList);
    Inspector *inspector = window->inspector();
    connect(commands.action(Command::FindInSession), &QAction::triggered, inspector, &Inspector::focusFind);
    connect(commands.action(Command::FocusInspector), &QAction::triggered, this,
            &TableCommands::focusInspector);
    connect(table, &SessionTable::activated, this, &TableCommands::focusInspector);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableCommands::enable);
    enable();
}

// The inspector is a frame; the first view in it that can be seen takes the keys.
void TableCommands::focusInspector()
{
    for (QAbstractScrollArea *view : m_window->inspector()->findChildren<QAbstractScrollArea *>()) {
        if (view->isVisible() && view->focusPolicy() != Qt::NoFocus) {
            view->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void TableCommands::enable()
{
    const bool any = m_window->page()->table()->hasSelection();
    m_window->commands()->action(Command::CopyRows)->setEnabled(any);
    m_window->commands()->action(Command::CopyIds)->setEnabled(any);
}

} // namespace SessionDeck
