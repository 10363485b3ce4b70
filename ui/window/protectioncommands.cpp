// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/protectioncommands.h"

#include "core/base/runthen.h"
#include "core/transfer/scheduledbackup.h"
#include "ui/dialogs/protectiondialog.h"
#include "ui/models/deckprotection.h"
#include "ui/models/deckstore.h"
#include "ui/models/storecell.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"

#include <QMessageBox>
#include <QStandardPaths>

namespace SessionDeck {

ProtectionCommands::ProtectionCommands(MainWindow *window, DeckProtection *protection)
    : QObject(window), m_window(window), m_protection(protection)
{
    QAction *action = window->commands()->action(Command::ProtectStore);
    action->setVisible(true);
    connect(action, &QAction::triggered, this, &ProtectionCommands::ask);
    connect(window->storesPanel(), &StoresPanel::currentChanged, this, &ProtectionCommands::enable);
    enable();
}

void ProtectionCommands::enable()
{
    m_window->commands()
        ->action(Command::ProtectStore)
        ->setEnabled(m_window->storesPanel()->current() != nullptr);
}

void ProtectionCommands::ask()
{
    DeckStore *store = m_window->storesPanel()->current();
    if (!store)
        return;
    auto *dialog = new ProtectionDialog(
        {.name = storeName(store->state()),
         .present = m_protection->protection(*store),
         .folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)},
        m_window);
    runThen(
        *QThreadPool::globalInstance(), dialog, [place = store->location()] { return scheduleState(place); },
        [dialog](const ScheduleState &state) { dialog->showState(state); });
    connect(dialog, &QDialog::accepted, store, [this, dialog, store] {
        if (m_protection->setProtection(*store, dialog->protection()))
            return;
        QMessageBox::warning(m_window, dialog->windowTitle(),
                             tr("The settings cannot be written, so nothing was changed. Check the folder of "
                                "SessionDeck's settings."));
    });
    dialog->open();
}

} // namespace SessionDeck
