// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <stop_token>

namespace SessionDeck {

struct SqliteBackupRequest
{
    QString source = {};
    QString target = {}; ///< A file without contents, or none yet.
    std::stop_token stop = {};
    std::function<void(qint64 done, qint64 total)> progress = {}; ///< In pages.
};

/// Copies a database page by page while others use it; the copy is one state of it. In WAL mode nobody waits
/// for it. With a rollback journal it lets writers through every 50 ms, and starts over when one came; only
/// if that happens again and again it keeps them out until it is done. Cancelled, Locked, and what SQLite
/// says.
Result<void> copySqliteDatabase(const SqliteBackupRequest &request);

/// Makes a database that nobody else has open one file without companions, and checks it as a whole.
/// Corrupt, with SQLite's first words, if it is not sound.
Result<void> sealSqliteDatabase(const QString &path, std::stop_token stop);

} // namespace SessionDeck
