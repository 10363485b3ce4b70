// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/expirypage.h"

#include "ui/panels/expirydesk.h"
#include "ui/panels/noticestrip.h"
#include "ui/window/archiving.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pages.h"
#include "ui/window/sessioncommands.h"

namespace SessionDeck {

ExpiryPage::ExpiryPage(MainWindow *window, SessionCommands *changes) : QObject(window)
{
    auto *desk = new ExpiryDesk(window->stores());
    auto *archiving = new Archiving(window->activity(), window);
    window->pages()->add(desk, tr("Expiring"), window->commands()->action(Command::ShowExpiring));
    connect(desk, &ExpiryDesk::extendChosen, changes,
            [desk, changes] { changes->expire(desk->store(), desk->scope()); });
    connect(desk, &ExpiryDesk::keepChosen, changes,
            [desk, changes] { changes->keep(desk->store(), desk->scope()); });
    connect(desk, &ExpiryDesk::archiveChosen, archiving,
            [desk, archiving] { archiving->ask(desk->store(), desk->scope()); });
    connect(archiving, &Archiving::told, desk, &ExpiryDesk::say);
    connect(changes, &SessionCommands::told, desk, &ExpiryDesk::say);
    QAction *undo = window->commands()->action(Command::UndoChange);
    connect(desk, &ExpiryDesk::undoChosen, undo, &QAction::trigger);
    connect(undo, &QAction::enabledChanged, desk, [desk](bool can) {
        if (!can) // what can be taken back is said with it
            desk->withdrawUndo();
    });
    desk->addAction(undo);
}

} // namespace SessionDeck
