// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openstore.h"
#include "core/transfer/copyjob.h"

namespace SessionDeck {

struct BackupRequest
{
    QString file = {};
    bool asNative = false; ///< A SQLite store of another program as our own layout, not as its own.
    int keep = 0; ///< Beyond 0: the file gets the time into its name, and the newest so many are kept.
    std::stop_token stop = {};
    std::function<void(const CopyProgress &)> progress = {};
};

/// A backup that was made and proven.
struct BackupResult
{
    QString file = {};
    QString layout = {}; ///< Of the SQLite store that the file is.
    qint64 sessions = 0;
    qint64 messages = 0;
    qint64 bytes = -1; ///< Of the file; -1: it is only planned.
    std::vector<CopiedSession> leftOut = {}; ///< Sessions that are not in it, or not whole.
    QStringList pruned = {}; ///< Older files that were deleted.
};

/// Puts all sessions of a store into one SQLite file, which is there whole and checked, or not at all: a copy
/// of the database itself if it is one, else a native store of what a scan finds, with everything that
/// changes meanwhile read again. Conflict if the file exists; Locked, NoSpace, Cancelled, Corrupt, and what
/// the store says.
Result<BackupResult> backUp(const OpenedStore &source, const BackupRequest &request);

/// What backUp() would make and delete, with the counts of the store as it is now; nothing is written.
/// Conflict if the file exists.
Result<BackupResult> planBackUp(const OpenedStore &source, const BackupRequest &request);

} // namespace SessionDeck
