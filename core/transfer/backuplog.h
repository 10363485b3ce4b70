// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/backupjob.h"

namespace SessionDeck {

/// A backup that was made on this machine, as it was then.
struct KnownBackup
{
    QString store = {}; ///< URI without password.
    QString file = {};
    QString layout = {};
    Timestamp at = {};
    qint64 sessions = -1;
    qint64 messages = -1;
    qint64 bytes = -1;
    qint64 leftOut = 0; ///< Sessions that are not in it, or not whole.
    Timestamp checked
        = {}; ///< When it was last read completely: when it was made, or by checkBackup() since.
    bool sound = true; ///< What came of that.

    friend bool operator==(const KnownBackup &, const KnownBackup &) = default;
};

/// sessiondeck/backups.jsonl below $XDG_DATA_HOME: one line for each backup, newest last, shared by all
/// programs of this user.
QString backupLogPath();

KnownBackup knownBackup(const OpenedStore &source, const BackupResult &result);

/// Where it opens as a store.
StoreLocation locationOf(const KnownBackup &backup);

/// Adds a line, in one write under a lock; makes file and folder. What fileError() says.
Result<void> noteBackup(const QString &log, const KnownBackup &backup);

/// The backups whose files still are there, newest first; of several lines on one file the last. An
/// unreadable line is passed over. None if there is no log.
std::vector<KnownBackup> knownBackups(const QString &log);

} // namespace SessionDeck
