// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/vaultcommands.h"

#include "ui/dialogs/messagesdialog.h"
#include "ui/dialogs/retentiondialog.h"
#include "ui/panels/inspector.h"
#include "ui/panels/restorepage.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"

namespace SessionDeck {

VaultCommands::VaultCommands(MainWindow *window, RestorePage *page) : QObject(window)
{
    connect(window->commands()->action(Command::KeptVersions), &QAction::triggered, window,
            [window] { (new RetentionDialog(window))->show(); });
    const auto restoreMessages = [window](const Version &version) {
        (new MessagesDialog(window->stores(), version, window))->show();
    };
    connect(page, &RestorePage::messagesWanted, window, restoreMessages);
    connect(window->inspector(), &Inspector::messagesWanted, window, restoreMessages);
}

} // namespace SessionDeck
