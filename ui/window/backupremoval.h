// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/backuplog.h"

#include <QObject>

namespace SessionDeck {

class ActivityLog;

/// Takes files of backups away, after a question: into the desktop's trash.
class BackupRemoval : public QObject
{
    Q_OBJECT
public:
    BackupRemoval(ActivityLog *log, QWidget *window);

    void ask(const KnownBackup &backup);

signals:
    /// The file was moved, or could not be.
    void done();

private:
    void remove(const QString &file);
    void complain(const QString &file);

    ActivityLog *m_log;
    QWidget *m_window;
};

} // namespace SessionDeck
