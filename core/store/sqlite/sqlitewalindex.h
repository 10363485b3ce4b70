// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace SessionDeck {

class SqliteConnection;

/// What the index of a write-ahead log ("-shm") says.
struct SqliteWalIndex
{
    quint32 commits = 0; ///< So far, modulo 2^32; checkpoints are none.
    qint64 written = 0; ///< Pages in the log.
    qint64 checkpointed = 0; ///< Of these, copied to the database already.
};

/// Reads the index of the log that this connection has read through, from the memory that it shares with
/// others, without taking a lock: opening the file would cost all connections of this program their locks.
/// Nothing: there is none, it is of a format that we do not know, or just being changed.
std::optional<SqliteWalIndex> readSqliteWalIndex(SqliteConnection &connection);

} // namespace SessionDeck
