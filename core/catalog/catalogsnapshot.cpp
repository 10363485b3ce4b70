// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogsnapshot.h"

#include "core/catalog/catalogchunk.h"

namespace SessionDeck {

CatalogSnapshot::CatalogSnapshot(std::vector<std::shared_ptr<const CatalogChunk>> chunks,
                                 ParticipantsTable participants, qsizetype sessions, SlotNumbering numbering)
    : m_chunks(std::move(chunks)),
      m_participants(std::move(participants)),
      m_sessions(sessions),
      m_numbering(std::move(numbering))
{
}

quint32 CatalogSnapshot::slotCount() const
{
    return m_chunks.empty() ? 0
                            : quint32(m_chunks.size() - 1) * CatalogChunk::capacity + m_chunks.back()->rows;
}

bool CatalogSnapshot::holds(quint32 slot) const
{
    return m_chunks[slot / CatalogChunk::capacity]->text.holds(slot % CatalogChunk::capacity);
}

SummaryView CatalogSnapshot::at(quint32 slot, QByteArray &scratch) const
{
    const CatalogChunk &chunk = *m_chunks[slot / CatalogChunk::capacity];
    const quint32 row = slot % CatalogChunk::capacity;
    SummaryView view = rowAt(chunk, row, scratch);
    view.participants = m_participants.at(chunk.participants[row]);
    return view;
}

} // namespace SessionDeck
