// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/sharedchunks.h"
#include "core/catalog/slotindex.h"

#include <QByteArrayView>

namespace SessionDeck {

/// Up to 4 096 participants lists, each the JSON text it came as, behind each other.
struct ParticipantsChunk
{
    static constexpr quint32 capacity = 4096;
    std::vector<quint32> ends = {}; ///< Of each list in bytes.
    std::vector<char> bytes = {};
};

/// The lists of a catalog as they were when shared.
struct ParticipantsTable
{
    SharedChunks<ParticipantsChunk>::Shared chunks = {};

    quint32 size() const;
    QByteArrayView at(quint32 list) const;
};

/// Keeps each participants list once and names it by a number. Lists are never taken out; the catalog is
/// rebuilt when too many are left that no session uses.
class ParticipantLists
{
public:
    /// The number of this list; 0 is the empty one. A list beyond 8 KiB loses its last names.
    quint32 intern(QByteArrayView json);
    QByteArrayView at(quint32 list) const;
    quint32 size() const
    {
        return m_size;
    }
    ParticipantsTable share() const
    {
        return {m_chunks.share()};
    }
    qint64 memoryBytes() const;

private:
    void add(QByteArrayView json);
    void growIndex();

    SharedChunks<ParticipantsChunk> m_chunks;
    SlotIndex m_index;
    quint32 m_size = 0;
};

} // namespace SessionDeck
