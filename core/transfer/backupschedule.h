// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/profiles/storeprotection.h"

#include <vector>

namespace SessionDeck {

/// A file that a schedule has made, as it was then: what somebody has changed or replaced since is not its
/// own any more.
struct ScheduledFile
{
    QString path = {};
    qint64 bytes = 0;
    qint64 modified = 0; ///< Nanoseconds, as the file system counts them.

    friend bool operator==(const ScheduledFile &, const ScheduledFile &) = default;
};

/// What has become of a schedule's backups so far.
struct ScheduleState
{
    Timestamp succeeded = {}; ///< When the last one was complete and checked; null: never.
    Timestamp attempted = {}; ///< When the last one began.
    int failures = 0; ///< In a row, since then.
    QString trouble = {}; ///< Why the last one failed, for people; empty if it did not.
    QString pending = {}; ///< The file of the one that runs, or was interrupted.
    std::vector<ScheduledFile> files = {}; ///< That are there, the oldest first.

    friend bool operator==(const ScheduleState &, const ScheduleState &) = default;
};

/// When the next backup is due; at or before `now`: at once; null: never. The first is due at once, and so is
/// one whose time has passed while no program ran or the machine slept, once and not for each time missed. A
/// backup that failed is due again after five minutes, then ten, up to an hour. Clocks jump: a last backup
/// that lies in the future says nothing.
Timestamp nextBackup(const BackupSchedule &schedule, const ScheduleState &state, Timestamp now);

} // namespace SessionDeck
