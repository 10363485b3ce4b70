// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace SessionDeck {

/// Heights of many rows, in pixels, with the sums that a scroll bar needs: every call but resize() takes
/// time that grows with the logarithm of the number of rows (a Fenwick tree).
class HeightIndex
{
public:
    /// New rows at the end get `estimate`.
    void resize(int rows, int estimate);
    int rows() const
    {
        return int(m_heights.size());
    }
    int height(int row) const
    {
        return m_heights[size_t(row)];
    }
    void setHeight(int row, int height);
    /// Sum of the heights above the row; row may be rows().
    qint64 top(int row) const;
    qint64 total() const
    {
        return top(rows());
    }
    /// The row that covers pixel y; the first or last row if y is outside. -1 without rows.
    int rowAt(qint64 y) const;

private:
    std::vector<int> m_heights;
    std::vector<qint64> m_sums; // m_sums[i]: the i & -i rows that end with row i - 1
};

} // namespace SessionDeck
