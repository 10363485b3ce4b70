// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitewalindex.h"

#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqliteconnection.h"

#include <algorithm>
#include <array>

#include <sqlite3.h>

namespace SessionDeck {

namespace {

// The first part of the shared memory, as large as all its parts are.
const volatile quint32 *firstPart(sqlite3 *connection)
{
    constexpr int partBytes = 32 * 1024;
    sqlite3_file *file = nullptr;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (!file || !file->pMethods || file->pMethods->iVersion < 2)
        return nullptr;
    volatile void *part = nullptr;
    const int code = file->pMethods->xShmMap(file, 0, partBytes, 0, &part);
    return code == SQLITE_OK || code == SQLITE_READONLY ? static_cast<const volatile quint32 *>(part)
                                                        : nullptr;
}

// Only a connection that reads through a log may be asked for its index: others would make one.
bool readsThroughLog(SqliteConnection &connection)
{
    Result<SqliteStatement> mode = connection.prepare("PRAGMA journal_mode");
    return mode && mode->step().value_or(false) && cellBytes(*mode, 0) == "wal"
        && connection.file().target().access != SqliteAccess::Immutable;
}

} // namespace

std::optional<SqliteWalIndex> readSqliteWalIndex(SqliteConnection &connection)
{
    // "The WAL-Index File Format": two copies of the header, then how far checkpoints came; numbers of 32
    // bits in the machine's order.
    constexpr size_t headerWords = 12;
    constexpr size_t commitsWord = 2;
    constexpr size_t framesWord = 4;
    constexpr size_t backfillWord = 2 * headerWords;
    constexpr quint32 knownVersion = 3007000;
    const volatile quint32 *part = readsThroughLog(connection) ? firstPart(connection.handle()) : nullptr;
    if (!part)
        return std::nullopt;
    std::array<quint32, backfillWord + 1> words = {};
    std::copy_n(part, words.size(), words.begin());
    const bool steady = std::equal(words.begin(), words.begin() + headerWords, words.begin() + headerWords);
    if (!steady || words[0] != knownVersion)
        return std::nullopt;
    return SqliteWalIndex{
        .commits = words[commitsWord], .written = words[framesWord], .checkpointed = words[backfillWord]};
}

} // namespace SessionDeck
