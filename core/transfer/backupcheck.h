// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/backuplog.h"
#include "core/transfer/healthcheck.h"

namespace SessionDeck {

struct BackupCheckRequest
{
    std::stop_token stop = {};
    std::function<void(const CopyProgress &)> progress = {};
};

/// What a backup turned out to be.
struct BackupVerdict
{
    bool sound = true; ///< The file is whole, and holds as many sessions and messages as when it was made.
    QStringList problems = {}; ///< Why it is not; one line each, for people.
    HealthTally found = {}; ///< Also what was wrong in the store already when the backup was made.
};

/// Reads a backup completely: the database checks its file, and every session is read. Changes nothing.
/// NotFound, Cancelled, and what the medium says.
Result<BackupVerdict> checkBackup(const KnownBackup &backup, const BackupCheckRequest &request);

} // namespace SessionDeck
