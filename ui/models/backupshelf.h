// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/backuplog.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace SessionDeck {

/// A backup, and whether its file still is what was made.
struct ShelvedBackup
{
    KnownBackup known = {};
    bool isChanged = false; ///< The file has another size than when it was made.

    friend bool operator==(const ShelvedBackup &, const ShelvedBackup &) = default;
};

/// The backups that were made on this machine, by whatever program, as long as their files are there. Looks
/// every two seconds while it is on, off the GUI thread.
class BackupShelf : public QObject
{
    Q_OBJECT
public:
    explicit BackupShelf(QObject *parent = nullptr);
    ~BackupShelf() override;

    /// On: looks at once, and reports a first change in any case.
    void setOn(bool on);
    /// Looks now.
    void look();
    /// Newest first.
    const std::vector<ShelvedBackup> &backups() const
    {
        return m_backups;
    }

signals:
    void changed();

private:
    void take(std::vector<ShelvedBackup> backups);

    std::vector<ShelvedBackup> m_backups;
    QThreadPool m_pool;
    QTimer m_timer;
    bool m_looking = false;
    bool m_reported = false;
};

} // namespace SessionDeck
