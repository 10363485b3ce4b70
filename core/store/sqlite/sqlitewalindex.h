// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace SessionDeck {

/// What the index of a write-ahead log ("-shm") says, in pages.
struct SqliteWalIndex
{
    qint64 written = 0; ///< In the log.
    qint64 checkpointed = 0; ///< Of these, copied to the database already.
};

/// Reads the index of this database's log without taking a lock. Nothing: there is none, it is of a format
/// that we do not know, or just being changed.
std::optional<SqliteWalIndex> readSqliteWalIndex(const QString &database);

} // namespace SessionDeck
