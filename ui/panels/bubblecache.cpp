// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/bubblecache.h"

#include "ui/models/format.h"

namespace SessionDeck {

void BubbleCache::setStyle(const BubbleStyle &style)
{
    m_style = style;
    m_layouts.clear();
}

void BubbleCache::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    m_layouts.clear();
}

const BubbleLayout &BubbleCache::at(int row)
{
    if (const BubbleLayout *known = m_layouts.object(row))
        return *known;
    const BubbleRequest request{.shown = m_model.message(row),
                                .day = dayAbove(row),
                                .width = m_width,
                                .extent = m_expanded.contains(row) ? BubbleExtent::Kept : BubbleExtent::Head};
    auto *layout = new BubbleLayout(layOutBubble(request, m_style));
    if (row == m_reserved.first)
        layout->height = std::max(layout->height, m_reserved.second);
    m_layouts.insert(row, layout, int(layout->shownUnits) + 200);
    return *layout;
}

void BubbleCache::expand(int row)
{
    m_expanded.insert(row);
    m_layouts.remove(row);
}

void BubbleCache::forget(int first, int last)
{
    // The caption of the row behind them depends on the day of the last.
    const QList<int> rows = m_layouts.keys();
    for (const int row : rows) {
        if (row >= first && row <= last + 1)
            m_layouts.remove(row);
    }
}

void BubbleCache::clear()
{
    m_layouts.clear();
    m_expanded.clear();
}

QString BubbleCache::dayAbove(int row) const
{
    const ShownMessage *shown = m_model.message(row);
    const ShownMessage *before = m_model.message(row - 1);
    if (!shown || shown->message.timestamp.isNull() || (row > 0 && !before))
        return {};
    const QString day = dayText(shown->message.timestamp);
    return before && dayText(before->message.timestamp) == day ? QString() : day;
}

} // namespace SessionDeck
