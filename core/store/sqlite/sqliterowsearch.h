// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <limits>
#include <vector>

namespace SessionDeck {

/// Rows of a table by their rowids, both ends included.
struct SqliteRowRange
{
    static constexpr qint64 lowest = std::numeric_limits<qint64>::min();
    static constexpr qint64 greatest = std::numeric_limits<qint64>::max();

    qint64 first = lowest;
    qint64 last = greatest;

    bool contains(qint64 row) const
    {
        return row >= first && row <= last;
    }
    friend bool operator==(const SqliteRowRange &, const SqliteRowRange &) = default;
};

/// Where to look next in a table of which some pages cannot be read. Any rowid of a lost page, and any beyond
/// the last row if its page is lost, leads to an error, so the rows that are there have to be found between
/// numbers that are not.
class SqliteRowSearch
{
public:
    /// Whether everything was looked at, or enough of what cannot be read.
    bool isOver() const
    {
        return m_unread.empty();
    }
    /// The rows to be read now, from both ends.
    SqliteRowRange next();
    /// This row could be read.
    void found(qint64 row);
    /// Of the rows of next() these are left, at both of whose ends nothing could be read.
    void leave(const SqliteRowRange &rows);
    /// Rows that cannot be read, ascending, neighbours as one.
    std::vector<SqliteRowRange> lost() const;

private:
    // Among the rows that could be read. What is not can go on for all numbers there are.
    bool isBetween(const SqliteRowRange &rows) const
    {
        return rows.first > m_read.first && rows.last < m_read.last;
    }
    void divide(const SqliteRowRange &rows);

    std::deque<SqliteRowRange> m_unread{{SqliteRowRange::lowest, -1}, {0, SqliteRowRange::greatest}};
    std::vector<SqliteRowRange> m_lost;
    SqliteRowRange m_read{SqliteRowRange::greatest,
                          SqliteRowRange::lowest}; // the lowest and the greatest row
    int m_looks = 0;
    int m_vain = 0; // looks since a row was read
};

} // namespace SessionDeck
