// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogchunk.h"
#include "core/catalog/participantlists.h"
#include "core/catalog/slotnumbering.h"

namespace SessionDeck {

/// The rows of a Catalog and the index of their ids. Slots of removed sessions are not used again, so that
/// rows keep the store's order; the catalog builds new contents when too many are left.
class CatalogContents
{
public:
    /// The slot of a session; SlotIndex::none if there is no such.
    quint32 find(QByteArrayView id) const;
    /// The row in a slot that holds one; its id may be a view of memory that the next call overwrites.
    SummaryView at(quint32 slot) const;
    bool holds(quint32 slot) const;
    /// Adds a row whose id is in none.
    void add(const SummaryView &row);
    /// Replaces the row in a slot by one of the same id; what that does not know (-1) stays.
    void update(quint32 slot, const SummaryView &row);
    void remove(quint32 slot);
    /// Whether half of the slots, or of the participants lists, is no longer used.
    bool isWasteful() const;
    /// The same without what is no longer used.
    CatalogContents rebuilt() const;
    quint32 slotCount() const
    {
        return m_slots;
    }
    quint32 sessions() const
    {
        return m_sessions;
    }
    const SharedChunks<CatalogChunk> &chunks() const
    {
        return m_chunks;
    }
    const ParticipantLists &participants() const
    {
        return m_participants;
    }
    const SlotNumbering &numbering() const
    {
        return m_numbering;
    }
    qint64 memoryBytes() const;

private:
    void growIndex();

    SharedChunks<CatalogChunk> m_chunks;
    ParticipantLists m_participants;
    SlotIndex m_index;
    SlotNumbering m_numbering;
    quint32 m_slots = 0; // those of removed sessions included
    quint32 m_sessions = 0;
    mutable QByteArray m_scratch; // unpacked ids
};

} // namespace SessionDeck
