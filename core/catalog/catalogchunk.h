// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/chunktext.h"
#include "core/session/summarybatch.h"

#include <map>

namespace SessionDeck {

/// Numbers of which nearly all are small: four bytes each, -1 for unknown.
struct CountColumn
{
    static constexpr quint32 unknown = 0xffffffff;
    static constexpr quint32 isLarge = 0xfffffffe;
    std::array<quint32, 4096> small = {};
    std::map<quint32, qint64> large = {};

    qint64 at(quint32 row) const
    {
        if (small[row] < isLarge)
            return small[row];
        return small[row] == unknown ? -1 : large.at(row);
    }
    /// A negative number is kept as -1.
    void set(quint32 row, qint64 number);
};

/// 4 096 rows of a catalog, column by column: 36 bytes per row and the text. What few rows have takes room
/// only in chunks where one has it.
struct CatalogChunk
{
    static constexpr quint32 capacity = 4096;

    quint32 rows = 0; ///< Rows in use, those of removed sessions included.
    ChunkText text = {};
    std::array<qint64, capacity> created = {}; ///< Microseconds as Timestamp has them, null included.
    std::array<qint64, capacity> lastActivity = {};
    std::array<quint32, capacity> participants = {}; ///< Number of the list in the participants table.
    CountColumn messages = {};
    CountColumn size = {};
    std::vector<qint64> expires = {}; ///< Empty: no row has one. The same for the next two.
    std::vector<Health> health = {};
    std::map<quint32, QByteArray> reasons = {};

    qint64 expiresAt(quint32 row) const
    {
        return expires.empty() ? Timestamp().microseconds() : expires[row];
    }
    Health healthAt(quint32 row) const
    {
        return health.empty() ? Health::Ok : health[row];
    }
};

/// The row without its participants; the views live as chunk and scratch.
SummaryView rowAt(const CatalogChunk &chunk, quint32 row, QByteArray &scratch);
/// Writes a row into a place that is new, or that holds a session of the same id. The id has 1 to 512 bytes;
/// title and reason are cut at 1 000.
void setRow(CatalogChunk &chunk, quint32 row, const SummaryView &summary, quint32 participants);
void clearRow(CatalogChunk &chunk, quint32 row);
qint64 memoryOf(const CatalogChunk &chunk);

} // namespace SessionDeck
