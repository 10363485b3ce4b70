// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/heightindex.h"

#include <algorithm>
#include <functional>

namespace SessionDeck {

/// Where a list of rows of unknown heights is scrolled to. Rows are measured only when they come into sight;
/// the position is held by the topmost row and not by a sum of guesses, so that better knowledge of heights
/// elsewhere moves the scroll bar but never the text. At the end it stays at the end.
class ConversationScroll
{
public:
    /// Gives a row's height in pixels.
    explicit ConversationScroll(std::function<int(int)> measure) : m_measure(std::move(measure))
    {
    }

    /// Another list, seen from its end.
    void reset(int rows);
    /// The same list, longer or shorter at its end.
    void setRows(int rows);
    void setViewport(int height)
    {
        m_viewport = height;
    }
    int viewport() const
    {
        return m_viewport;
    }
    /// Measures what is in sight. To be called after every change before anything below is asked.
    void settle();

    void moveBy(int pixels);
    /// To a value of the scroll bar, 0 to maximum().
    void moveTo(qint64 value);
    /// Moves as little as needed to bring pixels [top, bottom) of the row into sight.
    void reveal(int row, int top, int bottom);
    /// Puts the row's top at y.
    void pin(int row, int y);

    qint64 value() const
    {
        return m_atEnd ? maximum() : m_heights.top(m_row) + m_offset;
    }
    qint64 maximum() const
    {
        return std::max<qint64>(m_heights.total() - m_viewport, 0);
    }
    bool atEnd() const
    {
        return m_atEnd;
    }
    int firstRow() const
    {
        return m_row;
    }
    /// -1 if there are no rows.
    int lastRow() const
    {
        return m_last;
    }
    /// Of a row in sight: its top in the viewport.
    int yOf(int row) const
    {
        return int(m_heights.top(row) - m_heights.top(m_row)) - m_offset;
    }

private:
    int measured(int row);
    void settleAtEnd();
    void normalise();

    std::function<int(int)> m_measure;
    HeightIndex m_heights;
    int m_viewport = 0;
    int m_row = 0; // the topmost in sight
    int m_offset = 0; // of its pixels are above the viewport
    int m_last = -1;
    bool m_atEnd = true;
};

} // namespace SessionDeck
