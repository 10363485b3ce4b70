// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/slotindex.h"

#include <QHash>

namespace SessionDeck {

size_t textHash(QByteArrayView text)
{
    return qHash(text, size_t(QHashSeed::globalSeed()));
}

void SlotIndex::insert(size_t hash, quint32 number)
{
    size_t at = home(hash);
    while (m_numbers[at] != none)
        at = next(at);
    m_numbers[at] = number;
    m_tags[at] = tag(hash);
    ++m_used;
}

void SlotIndex::remove(size_t hash, quint32 number)
{
    size_t at = home(hash);
    while (m_numbers[at] != number)
        at = next(at);
    m_numbers[at] = removed;
}

void SlotIndex::reserve(size_t entries)
{
    const size_t places = entries * 15 / 8 + 64; // 1.5 times the entries at four fifths full
    // Assigned from new vectors, because the old ones must go before the new ones come: they are large.
    m_numbers = {};
    m_tags = {};
    m_numbers.assign(places, none);
    m_tags.assign(places, 0);
    m_used = 0;
}

qint64 SlotIndex::memoryBytes() const
{
    return qint64(m_numbers.capacity() * sizeof(quint32) + m_tags.capacity());
}

} // namespace SessionDeck
