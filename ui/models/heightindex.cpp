// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/heightindex.h"

#include <bit>

namespace SessionDeck {

void HeightIndex::resize(int rows, int estimate)
{
    m_heights.resize(size_t(rows), estimate);
    const size_t known = std::min(m_sums.size(), size_t(rows) + 1);
    m_sums.resize(size_t(rows) + 1);
    for (size_t node = std::max<size_t>(known, 1); node <= size_t(rows); ++node) {
        qint64 sum = m_heights[node - 1];
        for (size_t child = node - 1; child > node - (node & -node); child -= child & -child)
            sum += m_sums[child];
        m_sums[node] = sum;
    }
}

void HeightIndex::setHeight(int row, int height)
{
    const int change = height - m_heights[size_t(row)];
    if (change == 0)
        return;
    m_heights[size_t(row)] = height;
    for (size_t node = size_t(row) + 1; node < m_sums.size(); node += node & -node)
        m_sums[node] += change;
}

qint64 HeightIndex::top(int row) const
{
    qint64 sum = 0;
    for (size_t node = size_t(row); node > 0; node -= node & -node)
        sum += m_sums[node];
    return sum;
}

int HeightIndex::rowAt(qint64 y) const
{
    size_t node = 0; // so many rows end at or above y
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (node + step < m_sums.size() && m_sums[node + step] <= y) {
            node += step;
            y -= m_sums[node];
        }
    }
    return std::min(int(node), rows() - 1);
}

} // namespace SessionDeck
