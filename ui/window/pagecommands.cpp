// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagecommands.h"

#include "ui/panels/backupspart.h"
#include "ui/panels/healthpart.h"
#include "ui/panels/historypanel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/restorepage.h"
#include "ui/panels/sessionspage.h"
#include "ui/window/backupcommands.h"
#include "ui/window/commands.h"
#include "ui/window/healthcommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pages.h"
#include "ui/window/vaultcommands.h"

namespace SessionDeck {

PageCommands::PageCommands(MainWindow *window) : QObject(window), m_window(window)
{
    using enum Command;
    for (QAction *action :
         window->commands()->actions({ShowSessions, ShowMonitor, AlertRules, AlertHistory, ProtectStore})) {
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
    auto *restore = new RestorePage(m_window->stores(), m_window->activity());
    m_window->pages()->add(restore, tr("Restore"), commands.action(Command::ShowRestore));
    new VaultCommands(m_window, restore);
    m_window->inspector()->history()->setStores(m_window->stores());
    auto *backups = new BackupsPart;
    restore->addPart(backups, tr("Backups"));
    connect(backups, &BackupsPart::counted, restore,
            [restore, backups](qint64 rows) { restore->setCount(backups, rows); });
    new BackupCommands(m_window, backups);
    auto *health = new HealthPart(m_window->stores(), m_window->activity());
    restore->addPart(health, tr("Health"));
    connect(health, &HealthPart::counted, restore,
            [restore, health](qint64 findings) { restore->setCount(health, findings); });
    connect(health, &HealthPart::versionWanted, restore, &RestorePage::showVersion);
    connect(new HealthCommands(m_window, health), &HealthCommands::shown, restore, [this, restore, health] {
        restore->showPart(health);
        m_window->pages()->showPage(restore);
    });
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
