// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/transfercommands.h"

#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/filechoice.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/jobdialog.h"
#include "ui/dialogs/transferdialog.h"
#include "ui/models/madechange.h"
#include "ui/models/storelistmodel.h"
#include "ui/models/storetexts.h"
#include "ui/panels/offeredaction.h"
#include "ui/panels/savefile.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workscopes.h"

namespace SessionDeck {

TransferCommands::TransferCommands(MainWindow *window) : QObject(window), m_window(window)
{
    struct Entry
    {
        Command command;
        void (TransferCommands::*run)();
    };
    static constexpr Entry entries[] = {{Command::TransferSessions, &TransferCommands::transfer},
                                        {Command::ExportSessions, &TransferCommands::exportSessions},
                                        {Command::ImportSessions, &TransferCommands::importSessions},
                                        {Command::RestoreBackup, &TransferCommands::restore}};
    for (const Entry &entry : entries)
        connect(window->commands()->action(entry.command), &QAction::triggered, this, entry.run);
    connect(window->storesPanel(), &StoresPanel::currentChanged, this, &TransferCommands::enable);
    connect(window->stores(), &StoreListModel::dataChanged, this, &TransferCommands::enable);
    enable();
}

DeckStore *TransferCommands::current() const
{
    return m_window->storesPanel()->current();
}

void TransferCommands::enable()
{
    const DeckStore *store = current();
    const bool open = store && !store->state().location.layout.isEmpty();
    const CommandSet &commands = *m_window->commands();
    for (QAction *action : commands.actions({Command::TransferSessions, Command::ExportSessions}))
        action->setEnabled(open);
    for (QAction *action : commands.actions({Command::ImportSessions, Command::RestoreBackup}))
        offerAction(action, open, open ? lockedText(store->state()) : QString());
}

std::vector<WorkScope> TransferCommands::scopes() const
{
    return workScopes(*m_window->page()->table(), current()->state());
}

TransferWork TransferCommands::workOn(DeckStore *source) const
{
    return {.opener = m_window->stores()->opener(), .source = endOf(*source), .target = endOf(*source)};
}

void TransferCommands::transfer()
{
    DeckStore *source = current();
    TransferOffer offer{.opener = m_window->stores()->opener(),
                        .source = endOf(*source),
                        .scopes = scopes(),
                        .activity = m_window->activity()};
    for (int row = 0; row < m_window->stores()->rowCount(); ++row) {
        const DeckStore *store = m_window->stores()->store(row);
        if (store != source)
            offer.targets.push_back(endOf(*store));
    }
    (new TransferDialog(offer, m_window))->show();
}

void TransferCommands::exportSessions()
{
    ExportDialog dialog(scopes(), m_window);
    TransferWork work = workOn(current());
    if (dialog.exec() != QDialog::Accepted)
        return;
    work.scope = dialog.scope();
    const ExportFormat *format = dialog.format();
    const QString file
        = askWhereToSave(m_window, work.source.name + u'.' + QLatin1StringView(format->suffix));
    if (file.isEmpty())
        return;
    (new JobDialog(tr("Export Sessions"), tr("Exporting…"), m_window))
        ->run([work, format,
               file](const JobContext &context) { return exportWork(work, format, file, context); },
              {.log = m_window->activity(), .title = tr("Exporting sessions of %1").arg(work.source.name)});
}

void TransferCommands::importSessions()
{
    TransferWork work = workOn(current());
    const QString file
        = chooseFile(m_window, tr("Import Sessions"), tr("JSON (*.json *.jsonl);;All files (*)"));
    if (file.isEmpty())
        return;
    ImportDialog dialog(file, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    work.allowLoss = dialog.allowLoss();
    (new JobDialog(tr("Import Sessions"), tr("Importing…"), m_window))
        ->run([work, taken = dialog.taken(),
               file](const JobContext &context) { return importWork(work, taken, file, context); },
              {.log = m_window->activity(),
               .title = tr("Importing sessions into %1").arg(work.target.name),
               .store = work.target.name,
               .operation = tr("Import sessions"),
               .change = newChange(work.opener, {work.target})});
}

void TransferCommands::restore()
{
    DeckStore *target = current();
    const QString file = chooseFile(m_window, tr("Restore from Backup"),
                                    tr("Backups (*.db *.sqlite *.sqlite3);;All files (*)"));
    if (file.isEmpty())
        return;
    const StoreLocation backup{.driver = QStringLiteral("sqlite"), .path = file};
    (new TransferDialog({.opener = m_window->stores()->opener(),
                         .source = {.name = displayName(backup), .location = backup},
                         .scopes = {{.text = tr("All sessions of the backup")}},
                         .targets = {endOf(*target)},
                         .activity = m_window->activity(),
                         .isRestore = true},
                        m_window))
        ->show();
}

} // namespace SessionDeck
