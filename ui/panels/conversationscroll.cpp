// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/conversationscroll.h"

namespace SessionDeck {

namespace {

// What a message of one or two lines takes with usual fonts.
constexpr int estimatedHeight = 78;

} // namespace

void ConversationScroll::reset(int rows)
{
    m_heights = {};
    m_row = 0;
    m_offset = 0;
    m_atEnd = true;
    setRows(rows);
}

void ConversationScroll::setRows(int rows)
{
    m_heights.resize(rows, estimatedHeight);
    if (m_row >= rows)
        m_atEnd = true;
    m_row = std::clamp(m_row, 0, std::max(rows - 1, 0));
    m_last = std::min(m_last, rows - 1);
}

void ConversationScroll::settle()
{
    const int rows = m_heights.rows();
    if (rows == 0 || m_atEnd) {
        settleAtEnd();
        return;
    }
    normalise();
    int y = -m_offset;
    int row = m_row;
    while (row < rows && y < m_viewport)
        y += measured(row++);
    m_last = row - 1;
    if (y <= m_viewport && row == rows)
        settleAtEnd();
}

// Makes the topmost row the one that the offset points into.
void ConversationScroll::normalise()
{
    while (m_offset < 0 && m_row > 0)
        m_offset += measured(--m_row);
    m_offset = std::max(m_offset, 0);
    while (m_row < m_heights.rows() - 1 && m_offset >= measured(m_row))
        m_offset -= m_heights.height(m_row++);
}

void ConversationScroll::settleAtEnd()
{
    int filled = 0;
    m_atEnd = true;
    m_row = m_heights.rows();
    while (m_row > 0 && filled < m_viewport)
        filled += measured(--m_row);
    m_offset = std::max(filled - m_viewport, 0);
    m_last = m_heights.rows() - 1;
}

void ConversationScroll::moveBy(int pixels)
{
    m_atEnd = m_atEnd && pixels >= 0;
    m_offset += pixels;
    settle();
}

void ConversationScroll::moveTo(qint64 target)
{
    const qint64 way = target - value();
    m_atEnd = target >= maximum();
    if (!m_atEnd && target > 0 && std::abs(way) <= 2 * m_viewport) {
        m_offset += int(way); // over real heights: text moves exactly as far as the wheel turned
    } else {
        m_row = std::max(m_heights.rowAt(std::max<qint64>(target, 0)), 0);
        m_offset = int(std::max<qint64>(target, 0) - m_heights.top(m_row));
    }
    settle();
}

void ConversationScroll::reveal(int row, int top, int bottom)
{
    settle();
    const bool inSight = row >= m_row && row <= m_last;
    const int y = inSight ? yOf(row) : 0;
    if (inSight && y + top >= 0 && y + bottom <= m_viewport)
        return;
    const bool above = row < m_row || (inSight && y + top < 0) || bottom - top > m_viewport;
    pin(row, above ? -top : m_viewport - bottom);
}

void ConversationScroll::pin(int row, int y)
{
    if (m_heights.rows() == 0)
        return;
    m_row = std::clamp(row, 0, m_heights.rows() - 1);
    m_offset = -y;
    m_atEnd = false;
    settle();
}

int ConversationScroll::measured(int row)
{
    m_heights.setHeight(row, m_measure(row));
    return m_heights.height(row);
}

} // namespace SessionDeck
