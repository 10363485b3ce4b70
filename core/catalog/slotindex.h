// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace SessionDeck {

/// A hash of text that others made up: seeded, so that nobody can choose texts that collide.
size_t textHash(QByteArrayView text);

/// An open hash table of numbers whose keys stand elsewhere: six to ten bytes per entry. The caller hashes
/// keys and says whether the key of a number is the one that is looked for. Not thread-safe.
class SlotIndex
{
public:
    static constexpr quint32 none = 0xffffffff;

    /// The number whose key has this hash and for which isEqual(number) holds; none if there is no such.
    template <typename IsEqual> quint32 find(size_t hash, IsEqual isEqual) const
    {
        if (m_numbers.empty())
            return none;
        for (size_t at = home(hash); m_numbers[at] != none; at = next(at)) {
            if (m_tags[at] == tag(hash) && m_numbers[at] != removed && isEqual(m_numbers[at]))
                return m_numbers[at];
        }
        return none;
    }
    /// Adds a number that is not in it. The table must not be full.
    void insert(size_t hash, quint32 number);
    /// Takes out a number that is in it under this hash.
    void remove(size_t hash, quint32 number);
    /// Whether reserve() has to be called before the next insert.
    bool isFull() const
    {
        return m_used * 5 >= m_numbers.size() * 4;
    }
    /// Empties it, with room for so many entries and half as many again.
    void reserve(size_t entries);
    qint64 memoryBytes() const;

private:
    static constexpr quint32 removed = 0xfffffffe;

    // Tag and place come from different bits, or the tag would tell nothing among neighbours.
    static quint8 tag(size_t hash)
    {
        return quint8(hash);
    }
    size_t home(size_t hash) const
    {
        return size_t(((quint64(hash) >> 32) * m_numbers.size()) >> 32);
    }
    size_t next(size_t at) const
    {
        return at + 1 == m_numbers.size() ? 0 : at + 1;
    }

    std::vector<quint32> m_numbers;
    std::vector<quint8> m_tags;
    size_t m_used = 0; // places that are taken or were
};

} // namespace SessionDeck
