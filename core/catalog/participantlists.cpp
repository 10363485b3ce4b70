// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/participantlists.h"

#include "core/session/summarybatch.h"

namespace SessionDeck {

namespace {

constexpr qsizetype maxListBytes = 8192;

QByteArrayView listIn(const ParticipantsChunk &chunk, quint32 list)
{
    const quint32 begin = list == 0 ? 0 : chunk.ends[list - 1];
    return QByteArrayView(chunk.bytes.data() + begin, chunk.ends[list] - begin);
}

// The first names that fit.
QByteArray cutList(QByteArrayView json)
{
    QStringList names = decodeParticipants(json);
    qsizetype bytes = 2;
    qsizetype kept = 0;
    for (const QString &name : std::as_const(names)) {
        bytes += encodeParticipants({name}).size();
        if (bytes > maxListBytes)
            break;
        ++kept;
    }
    return encodeParticipants(names.first(kept));
}

} // namespace

quint32 ParticipantsTable::size() const
{
    return chunks.empty()
        ? 0
        : quint32((chunks.size() - 1) * ParticipantsChunk::capacity + chunks.back()->ends.size());
}

QByteArrayView ParticipantsTable::at(quint32 list) const
{
    return listIn(*chunks[list / ParticipantsChunk::capacity], list % ParticipantsChunk::capacity);
}

QByteArrayView ParticipantLists::at(quint32 list) const
{
    return listIn(m_chunks.at(list / ParticipantsChunk::capacity), list % ParticipantsChunk::capacity);
}

quint32 ParticipantLists::intern(QByteArrayView json)
{
    if (m_size == 0)
        add({});
    if (json.isEmpty())
        return 0;
    if (json.size() > maxListBytes)
        return intern(cutList(json));
    const size_t hash = textHash(json);
    const quint32 known = m_index.find(hash, [&](quint32 list) { return at(list) == json; });
    if (known != SlotIndex::none)
        return known;
    if (m_index.isFull())
        growIndex();
    m_index.insert(hash, m_size);
    add(json);
    return m_size - 1;
}

void ParticipantLists::add(QByteArrayView json)
{
    if (m_size % ParticipantsChunk::capacity == 0) {
        if (m_size > 0) { // the chunk before is full
            ParticipantsChunk &full = m_chunks.writable(m_chunks.size() - 1);
            full.ends.shrink_to_fit();
            full.bytes.shrink_to_fit();
        }
        m_chunks.append();
    }
    ParticipantsChunk &chunk = m_chunks.writable(m_chunks.size() - 1);
    chunk.bytes.insert(chunk.bytes.end(), json.begin(), json.end());
    chunk.ends.push_back(quint32(chunk.bytes.size()));
    ++m_size;
}

void ParticipantLists::growIndex()
{
    m_index.reserve(m_size);
    for (quint32 list = 1; list < m_size; ++list)
        m_index.insert(textHash(at(list)), list);
}

qint64 ParticipantLists::memoryBytes() const
{
    qint64 bytes = m_index.memoryBytes();
    for (size_t i = 0; i < m_chunks.size(); ++i) {
        const ParticipantsChunk &chunk = m_chunks.at(i);
        bytes += qint64(sizeof chunk + chunk.bytes.capacity() + chunk.ends.capacity() * sizeof(quint32));
    }
    return bytes;
}

} // namespace SessionDeck
