// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/messagepages.h"

#include <algorithm>
#include <ranges>

namespace SessionDeck {

const ShownMessage *MessagePages::at(int row) const
{
    const auto page = row < 0 ? m_pages.end() : m_pages.find(row / pageRows);
    if (page == m_pages.end() || !page->second.loaded[size_t(row % pageRows)])
        return nullptr;
    return &page->second.rows[size_t(row % pageRows)];
}

bool MessagePages::put(int row, ShownMessage message)
{
    Page &page = m_pages[row / pageRows];
    page.lastUse = ++m_clock;
    const size_t place = size_t(row % pageRows);
    ShownMessage &kept = page.rows[place];
    const bool known = page.loaded[place];
    if (known && kept == message)
        return false;
    page.bytes += memoryOf(message) - (known ? memoryOf(kept) : 0);
    kept = std::move(message);
    page.loaded[place] = true;
    return true;
}

bool MessagePages::isComplete(int page, int rows) const
{
    const auto found = m_pages.find(page);
    if (found == m_pages.end() || found->second.stale)
        return false;
    const auto first = found->second.loaded.begin();
    const auto end = first + std::min(pageRows, rows - page * pageRows);
    return std::find(first, end, false) == end;
}

void MessagePages::truncate(int rows)
{
    std::erase_if(m_pages, [rows](const auto &entry) { return entry.first * pageRows >= rows; });
    const auto last = m_pages.find(rows / pageRows);
    if (last != m_pages.end())
        std::fill(last->second.loaded.begin() + rows % pageRows, last->second.loaded.end(), false);
}

void MessagePages::expire(int first, int last)
{
    std::erase_if(m_pages, [=](const auto &entry) { return entry.first < first || entry.first > last; });
    for (auto &entry : m_pages)
        entry.second.stale = true;
}

void MessagePages::confirm(qint64 firstRow, qint64 endRow)
{
    for (auto &[number, page] : m_pages) {
        const qint64 begin = qint64(number) * pageRows;
        const auto known = std::ranges::count(page.loaded, true);
        if (begin >= firstRow && begin + known <= endRow)
            page.stale = false;
    }
}

void MessagePages::drop(int first, int last, qint64 budget)
{
    qint64 held = bytes();
    while (held > budget) {
        auto candidates = m_pages | std::views::filter([=](const auto &entry) {
                              return entry.first < first || entry.first > last;
                          });
        const auto oldest = std::ranges::min_element(candidates, {},
                                                     [](const auto &entry) { return entry.second.lastUse; });
        if (oldest == candidates.end())
            return;
        held -= oldest->second.bytes;
        m_pages.erase(oldest->first);
    }
}

qint64 MessagePages::bytes() const
{
    qint64 sum = 0;
    for (const auto &entry : m_pages)
        sum += entry.second.bytes;
    return sum;
}

} // namespace SessionDeck
