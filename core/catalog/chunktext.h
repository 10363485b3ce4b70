// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <vector>

namespace SessionDeck {

/// Ids and titles of 4 096 rows in one piece of memory: eight bytes per row beside the text; ids that are
/// UUIDs take 16 bytes instead of 36.
class ChunkText
{
public:
    /// Whether the row has an id.
    bool holds(quint32 row) const
    {
        return m_shape[row] != 0;
    }
    /// The id; where it is packed, a view of `scratch`.
    QByteArrayView idAt(quint32 row, QByteArray &scratch) const;
    QByteArrayView titleAt(quint32 row) const;
    /// Sets id (1 to 512 bytes; the one before, if the row has one) and title (up to 1 000 bytes).
    void set(quint32 row, QByteArrayView id, QByteArrayView title);
    void clear(quint32 row);
    /// Gives back what growing took in advance.
    void trim();
    qint64 memoryBytes() const;

private:
    void append(quint32 row, QByteArrayView id, QByteArrayView title);
    void compact();

    std::array<quint32, 4096> m_begin = {}; // of the id, the title stands behind it
    std::array<quint32, 4096> m_shape = {}; // lengths of both, and whether the id is packed; 0: nothing
    std::vector<char> m_bytes;
    size_t m_unused = 0; // bytes that no row refers to any more
};

} // namespace SessionDeck
