// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitewalindex.h"

#include <QFile>

#include <array>
#include <cstring>

namespace SessionDeck {

std::optional<SqliteWalIndex> readSqliteWalIndex(const QString &database)
{
    // "The WAL-Index File Format": two copies of the header, then how far checkpoints came; numbers of 32
    // bits in the machine's order.
    constexpr size_t headerWords = 12;
    constexpr size_t framesWord = 4;
    constexpr size_t backfillWord = 2 * headerWords;
    constexpr quint32 knownVersion = 3007000;
    std::array<quint32, backfillWord + 1> words = {};
    QFile file(database + QStringLiteral("-shm"));
    constexpr qint64 bytes = sizeof(words);
    if (!file.open(QFile::ReadOnly | QFile::Unbuffered)
        || file.read(reinterpret_cast<char *>(words.data()), bytes) != bytes)
        return std::nullopt;
    const bool steady = std::equal(words.begin(), words.begin() + headerWords, words.begin() + headerWords);
    if (!steady || words[0] != knownVersion)
        return std::nullopt;
    return SqliteWalIndex{.written = words[framesWord], .checkpointed = words[backfillWord]};
}

} // namespace SessionDeck
