// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/backupcommands.h"

#include "core/base/runthen.h"
#include "ui/dialogs/backupdialog.h"
#include "ui/dialogs/jobdialog.h"
#include "ui/dialogs/transferdialog.h"
#include "ui/models/activitylog.h"
#include "ui/models/backuplistmodel.h"
#include "ui/models/format.h"
#include "ui/models/storelistmodel.h"
#include "ui/models/visibletext.h"
#include "ui/panels/backupspart.h"
#include "ui/panels/storespanel.h"
#include "ui/window/backupremoval.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/storeopening.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr char backupFolderKey[] = "backups/folder";

QString backupFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString last = QSettings().value(QLatin1StringView(backupFolderKey)).toString();
    if (!last.isEmpty())
        return last;
    return QDir(documents).exists() ? documents : QDir::homePath();
}

// The open stores that a backup could be put into, its own first.
std::vector<WorkEnd> targetsFor(const KnownBackup &backup, const StoreListModel &stores)
{
    std::vector<WorkEnd> targets;
    const DeckStore *own = stores.storeAt(backup.store);
    for (int row = 0; row < stores.rowCount(); ++row) {
        const DeckStore *store = stores.store(row);
        if (store->state().location.path == backup.file)
            continue;
        targets.insert(store == own ? targets.begin() : targets.end(), endOf(*store));
    }
    return targets;
}

} // namespace

BackupCommands::BackupCommands(MainWindow *window, BackupsPart *part)
    : QObject(window),
      m_window(window),
      m_part(part),
      m_removal(new BackupRemoval(window->activity(), window))
{
    connect(m_removal, &BackupRemoval::done, part, &BackupsPart::refresh);
    connect(part, &BackupsPart::wanted, this, &BackupCommands::handle);
    connect(window->commands()->action(Command::BackUpStore), &QAction::triggered, this,
            &BackupCommands::make);
    connect(window->stores(), &StoreListModel::dataChanged, this, &BackupCommands::enable);
    for (auto changed : {&StoreListModel::rowsInserted, &StoreListModel::rowsRemoved})
        connect(window->stores(), changed, this, &BackupCommands::enable);
    enable();
}

void BackupCommands::enable()
{
    const int rows = m_window->stores()->rowCount();
    m_part->setCanMake(rows > 0);
    m_window->commands()->action(Command::BackUpStore)->setEnabled(rows > 0);
}

void BackupCommands::handle(BackupWish wish)
{
    struct Handler
    {
        BackupWish wish;
        void (BackupCommands::*run)(const ShelvedBackup &backup);
    };
    static constexpr Handler handlers[] = {{BackupWish::Restore, &BackupCommands::restore},
                                           {BackupWish::Open, &BackupCommands::open},
                                           {BackupWish::Check, &BackupCommands::check},
                                           {BackupWish::Remove, &BackupCommands::remove}};
    if (wish == BackupWish::Make)
        return make();
    if (const std::optional<ShelvedBackup> backup = m_part->chosen())
        (this->*std::ranges::find(handlers, wish, &Handler::wish)->run)(*backup);
}

void BackupCommands::make()
{
    BackupOffer offer{.folder = backupFolder()};
    for (int row = 0; row < m_window->stores()->rowCount(); ++row) {
        const DeckStore *store = m_window->stores()->store(row);
        if (store == m_window->storesPanel()->current())
            offer.chosen = row;
        offer.stores.push_back(endOf(*store));
    }
    if (offer.stores.empty())
        return;
    BackupDialog dialog(offer, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const TransferWork work{.opener = m_window->stores()->opener(), .source = dialog.store()};
    const BackupOrder order = dialog.order();
    QSettings().setValue(QLatin1StringView(backupFolderKey), QFileInfo(order.file).path());
    auto *job = new JobDialog(tr("Back Up %1").arg(visibleLine(work.source.name)), tr("Making the backup…"),
                              m_window);
    connect(job, &QObject::destroyed, m_part, &BackupsPart::refresh);
    job->run([work, order](const JobContext &context) { return backupWork(work, order, context); },
             {.log = m_window->activity(), .title = tr("Backing up %1").arg(work.source.name)});
}

void BackupCommands::restore(const ShelvedBackup &backup)
{
    const StoreLocation location = locationOf(backup.known);
    (new TransferDialog({.opener = m_window->stores()->opener(),
                         .source = {.name = tr("Backup of %1, %2")
                                                .arg(backupStoreName(backup.known),
                                                     recentTime(backup.known.at, Timestamp::now())),
                                    .location = location},
                         .scopes = m_part->scopes(),
                         .targets = targetsFor(backup.known, *m_window->stores()),
                         .activity = m_window->activity(),
                         .isRestore = true},
                        m_window))
        ->show();
}

void BackupCommands::open(const ShelvedBackup &backup)
{
    m_window->opening()->openLocation(locationOf(backup.known));
    m_window->commands()->action(Command::ShowSessions)->trigger();
}

void BackupCommands::check(const ShelvedBackup &backup)
{
    auto *job = new JobDialog(tr("Check the Backup of %1").arg(backupStoreName(backup.known)),
                              tr("Reading all of it…"), m_window);
    connect(job, &QObject::destroyed, m_part, &BackupsPart::refresh);
    job->run([known = backup.known](const JobContext &context) { return backupCheckWork(known, context); },
             {.log = m_window->activity(),
              .title = tr("Checking the backup of %1").arg(backupStoreName(backup.known)),
              .onlyReads = true});
}

void BackupCommands::remove(const ShelvedBackup &backup)
{
    m_removal->ask(backup.known);
}

} // namespace SessionDeck
