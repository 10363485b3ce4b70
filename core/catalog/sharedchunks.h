// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

namespace SessionDeck {

/// A list of chunks of which one thread changes some while others read states that were shared before: a
/// chunk that was shared is copied before its next change.
template <typename Chunk> class SharedChunks
{
public:
    using Shared = std::vector<std::shared_ptr<const Chunk>>;

    size_t size() const
    {
        return m_chunks.size();
    }
    const Chunk &at(size_t index) const
    {
        return *m_chunks[index];
    }
    Chunk &writable(size_t index)
    {
        // Not by use_count(): that a reader let go says nothing about the order of its last reads.
        if (m_isShared[index]) {
            m_chunks[index] = std::make_shared<Chunk>(*m_chunks[index]);
            m_isShared[index] = false;
        }
        return *m_chunks[index];
    }
    Chunk &append()
    {
        m_isShared.push_back(false);
        return *m_chunks.emplace_back(std::make_shared<Chunk>());
    }
    /// The present state.
    Shared share() const
    {
        m_isShared.assign(m_chunks.size(), true);
        return Shared(m_chunks.begin(), m_chunks.end());
    }

private:
    std::vector<std::shared_ptr<Chunk>> m_chunks;
    mutable std::vector<bool> m_isShared;
};

} // namespace SessionDeck
