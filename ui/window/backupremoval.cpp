// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/backupremoval.h"

#include "core/base/runthen.h"
#include "ui/models/activitylog.h"
#include "ui/models/backuplistmodel.h"
#include "ui/models/format.h"
#include "ui/models/visibletext.h"

#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace SessionDeck {

BackupRemoval::BackupRemoval(ActivityLog *log, QWidget *window)
    : QObject(window), m_log(log), m_window(window)
{
}

void BackupRemoval::ask(const KnownBackup &backup)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete Backup"),
                                tr("Delete the backup of %1 from %2?")
                                    .arg(backupStoreName(backup), recentTime(backup.at, Timestamp::now())),
                                QMessageBox::NoButton, m_window);
    box->setObjectName(QStringLiteral("removeBackupQuestion"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The file goes to the desktop's trash: %1").arg(visibleLine(backup.file)));
    QPushButton *yes = box->addButton(tr("Delete"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, file = backup.file] { remove(file); });
    box->open();
}

void BackupRemoval::remove(const QString &file)
{
    runThen(
        *QThreadPool::globalInstance(), this, [file] { return QFile::moveToTrash(file); },
        [this, file](bool gone) {
            m_log->note(
                {.store = QFileInfo(file).fileName(), .operation = tr("Delete backup"), .failed = !gone});
            if (!gone)
                complain(file);
            emit done();
        });
}

void BackupRemoval::complain(const QString &file)
{
    auto *box
        = new QMessageBox(QMessageBox::Warning, tr("Delete Backup"),
                          tr("The file could not be moved to the desktop's trash and is still there. If you "
                             "are sure, delete it in a file manager: %1")
                              .arg(visibleLine(file)),
                          QMessageBox::Ok, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace SessionDeck
