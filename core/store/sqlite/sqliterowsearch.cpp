// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqliterowsearch.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace SessionDeck {

namespace {

constexpr int mostLooks = 200'000;
constexpr int mostVainLooks = 5000; // outside the rows that could be read
constexpr quint64 denseWidth = 1 << 20;

} // namespace

SqliteRowRange SqliteRowSearch::next()
{
    const SqliteRowRange rows = m_unread.front();
    m_unread.pop_front();
    ++m_looks;
    ++m_vain;
    return rows;
}

void SqliteRowSearch::found(qint64 row)
{
    m_read = {std::min(m_read.first, row), std::max(m_read.last, row)};
    m_vain = 0;
}

void SqliteRowSearch::leave(const SqliteRowRange &rows)
{
    const bool givenUp = m_looks > mostLooks || (m_vain > mostVainLooks && !isBetween(rows));
    if (rows.first >= rows.last || givenUp)
        m_lost.push_back(rows);
    else
        divide(rows);
}

// What is among known rows is looked through to the end; outside, where every number leads to the same
// damaged page, the larger parts come first.
void SqliteRowSearch::divide(const SqliteRowRange &rows)
{
    const quint64 width = quint64(rows.last) - quint64(rows.first);
    // Rows stand close together: of wide parts the beginning is the place to look.
    const qint64 end = width > denseWidth ? rows.first + (qint64(1) << (std::bit_width(width) / 2))
                                          : std::midpoint(rows.first, rows.last);
    const SqliteRowRange low{rows.first, end};
    const SqliteRowRange high{end + 1, rows.last};
    if (isBetween(rows)) {
        m_unread.push_front(high);
        m_unread.push_front(low);
    } else {
        m_unread.push_back(low);
        m_unread.push_back(high);
    }
}

std::vector<SqliteRowRange> SqliteRowSearch::lost() const
{
    std::vector<SqliteRowRange> sorted = m_lost;
    std::ranges::sort(sorted, {}, &SqliteRowRange::first);
    std::vector<SqliteRowRange> joined;
    for (const SqliteRowRange &rows : sorted) {
        if (!joined.empty() && joined.back().last == rows.first - 1)
            joined.back().last = rows.last;
        else
            joined.push_back(rows);
    }
    return joined;
}

} // namespace SessionDeck
