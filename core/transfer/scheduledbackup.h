// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/asyncstore.h"
#include "core/transfer/backupjob.h"
#include "core/transfer/backupschedule.h"

#include <optional>

namespace SessionDeck {

/// A store whose backups are made by a schedule.
struct ScheduledStore
{
    StoreLocation location = {};
    OpenOptions options = {}; ///< Always opened for reading.
    BackupSchedule schedule = {};
};

/// What one turn of a schedule has done.
struct BackupTurn
{
    QString store = {}; ///< Its storeKey().
    std::optional<BackupResult> made = {}; ///< With the older files that were deleted.
    std::optional<Error> trouble = {}; ///< Why there is no backup; or, beside `made`, what was not tidied.
    Timestamp next = {}; ///< When the next one is due; null: never.
};

/// What the schedule of a store has done, for showing; a new state if nothing.
ScheduleState scheduleState(const StoreLocation &store);

/// Makes a backup if one is due, and only then deletes the oldest files beyond those to be kept: files that
/// this schedule has made and nobody has changed since. What fails is noted and tried again later, see
/// nextBackup(). Several programs may call it for one store; one of them makes the backup. On the thread
/// that does the work.
BackupTurn takeTurn(const ScheduledStore &store, const StoreOpener &opener, const std::stop_token &stop);

} // namespace SessionDeck
