// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/chunktext.h"

#include "core/catalog/packedid.h"

namespace SessionDeck {

namespace {

// A shape is ten bits for each length, and one for packed ids.
constexpr quint32 lengthBits = 10;
constexpr quint32 lengthMask = (1U << lengthBits) - 1;
constexpr quint32 packedBit = 1U << (2 * lengthBits);

quint32 idBytes(quint32 shape)
{
    return shape & lengthMask;
}

quint32 titleBytes(quint32 shape)
{
    return (shape >> lengthBits) & lengthMask;
}

} // namespace

QByteArrayView ChunkText::idAt(quint32 row, QByteArray &scratch) const
{
    const char *stored = m_bytes.data() + m_begin[row];
    if ((m_shape[row] & packedBit) == 0)
        return QByteArrayView(stored, idBytes(m_shape[row]));
    scratch.resize(unpackedIdBytes);
    unpackId(stored, scratch.data());
    return scratch;
}

QByteArrayView ChunkText::titleAt(quint32 row) const
{
    const quint32 shape = m_shape[row];
    return QByteArrayView(m_bytes.data() + m_begin[row] + idBytes(shape), titleBytes(shape));
}

void ChunkText::set(quint32 row, QByteArrayView id, QByteArrayView title)
{
    if (holds(row) && titleAt(row) == title)
        return;
    clear(row);
    append(row, id, title);
    if (m_unused > m_bytes.size() / 2)
        compact();
}

void ChunkText::clear(quint32 row)
{
    m_unused += idBytes(m_shape[row]) + titleBytes(m_shape[row]);
    m_shape[row] = 0;
}

void ChunkText::append(quint32 row, QByteArrayView id, QByteArrayView title)
{
    char packed[packedIdBytes];
    const bool isPacked = packId(id, packed);
    const QByteArrayView stored = isPacked ? QByteArrayView(packed, packedIdBytes) : id;
    m_begin[row] = quint32(m_bytes.size());
    m_shape[row]
        = quint32(stored.size()) | (quint32(title.size()) << lengthBits) | (isPacked ? packedBit : 0U);
    m_bytes.insert(m_bytes.end(), stored.begin(), stored.end());
    m_bytes.insert(m_bytes.end(), title.begin(), title.end());
}

void ChunkText::compact()
{
    std::vector<char> bytes;
    bytes.reserve(m_bytes.size() - m_unused);
    for (size_t row = 0; row < m_shape.size(); ++row) {
        if (m_shape[row] == 0)
            continue;
        const char *begin = m_bytes.data() + m_begin[row];
        m_begin[row] = quint32(bytes.size());
        bytes.insert(bytes.end(), begin, begin + idBytes(m_shape[row]) + titleBytes(m_shape[row]));
    }
    m_bytes = std::move(bytes);
    m_unused = 0;
}

void ChunkText::trim()
{
    m_bytes.shrink_to_fit();
}

qint64 ChunkText::memoryBytes() const
{
    return qint64(sizeof *this + m_bytes.capacity());
}

} // namespace SessionDeck
