// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogcontents.h"

#include "core/catalog/rowupdate.h"

namespace SessionDeck {

namespace {

constexpr quint32 perChunk = CatalogChunk::capacity;

} // namespace

quint32 CatalogContents::find(QByteArrayView id) const
{
    return m_index.find(textHash(id), [&](quint32 slot) {
        return m_chunks.at(slot / perChunk).text.idAt(slot % perChunk, m_scratch) == id;
    });
}

SummaryView CatalogContents::at(quint32 slot) const
{
    const CatalogChunk &chunk = m_chunks.at(slot / perChunk);
    SummaryView row = rowAt(chunk, slot % perChunk, m_scratch);
    row.participants = m_participants.at(chunk.participants[slot % perChunk]);
    return row;
}

bool CatalogContents::holds(quint32 slot) const
{
    return m_chunks.at(slot / perChunk).text.holds(slot % perChunk);
}

void CatalogContents::add(const SummaryView &row)
{
    if (m_slots % perChunk == 0) {
        if (m_slots > 0) // the chunk before is full
            m_chunks.writable(m_chunks.size() - 1).text.trim();
        m_chunks.append();
    }
    if (m_index.isFull())
        growIndex();
    m_index.insert(textHash(row.id), m_slots);
    CatalogChunk &chunk = m_chunks.writable(m_chunks.size() - 1);
    setRow(chunk, chunk.rows++, row, m_participants.intern(row.participants));
    ++m_slots;
    ++m_sessions;
}

void CatalogContents::update(quint32 slot, const SummaryView &row)
{
    const SummaryView before = at(slot);
    const SummaryView after = updatedRow(before, row);
    if (!sameRow(before, after)) // snapshots go on sharing the chunk otherwise
        setRow(m_chunks.writable(slot / perChunk), slot % perChunk, after,
               m_participants.intern(after.participants));
}

void CatalogContents::remove(quint32 slot)
{
    m_index.remove(textHash(at(slot).id), slot);
    clearRow(m_chunks.writable(slot / perChunk), slot % perChunk);
    --m_sessions;
}

bool CatalogContents::isWasteful() const
{
    // A few are not worth the work; and a list that is new with every change may be the only one in use.
    const quint32 most = 2 * m_sessions + perChunk;
    return m_slots > most || m_participants.size() > most;
}

CatalogContents CatalogContents::rebuilt() const
{
    CatalogContents contents;
    std::vector<bool> kept(m_slots);
    for (quint32 slot = 0; slot < m_slots; ++slot) {
        kept[slot] = holds(slot);
        if (kept[slot])
            contents.add(at(slot));
    }
    contents.m_numbering = m_numbering.without(std::move(kept));
    return contents;
}

qint64 CatalogContents::memoryBytes() const
{
    qint64 bytes = m_participants.memoryBytes() + m_index.memoryBytes();
    for (size_t i = 0; i < m_chunks.size(); ++i)
        bytes += memoryOf(m_chunks.at(i));
    return bytes;
}

void CatalogContents::growIndex()
{
    m_index.reserve(m_sessions);
    for (quint32 slot = 0; slot < m_slots; ++slot) {
        if (holds(slot))
            m_index.insert(textHash(m_chunks.at(slot / perChunk).text.idAt(slot % perChunk, m_scratch)),
                           slot);
    }
}

} // namespace SessionDeck
