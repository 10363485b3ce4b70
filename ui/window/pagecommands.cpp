// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagecommands.h"

#include "ui/panels/inspector.h"
#include "ui/panels/restorepage.h"
#include "ui/panels/sessionspage.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pages.h"

namespace SessionDeck {

PageCommands::PageCommands(MainWindow *window) : QObject(window), m_window(window)
{
    using enum Command;
    for (QAction *action :
         window->commands()->actions({ShowSessions, ShowMonitor, AlertRules, AlertHistory})) {
        action->setVisible(false); // until there is something to show
        action->setEnabled(false);
    }
    addPages();
    Pages *pages = window->pages();
    connect(pages, &Pages::currentChanged, this, &PageCommands::showWhatBelongs);
    for (const QAction *action :
         window->commands()->actions({Find, FindInSession, FocusSessions, FocusInspector}))
        connect(action, &QAction::triggered, pages, [pages, window] { pages->showPage(window->page()); });
}

void PageCommands::addPages()
{
    const CommandSet &commands = *m_window->commands();
    m_window->pages()->add(m_window->page(), tr("Sessions"), commands.action(Command::ShowSessions));
    auto *restore = new RestorePage(m_window->stores());
    m_window->pages()->add(restore, tr("Restore"), commands.action(Command::ShowRestore));
    connect(m_window->inspector(), &Inspector::restoreWanted, restore,
            [this, restore](const Version &version) {
                restore->showVersion(version);
                m_window->pages()->showPage(restore);
            });
}

void PageCommands::showWhatBelongs()
{
    m_window->inspector()->setVisible(m_window->pages()->currentWidget() == m_window->page());
}

} // namespace SessionDeck
