// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcard.h"
#include "ui/models/historywish.h"

#include <span>

namespace SessionDeck {

class DeckMonitor;

/// A card and the lines it shows: from the history, from the last minutes, and from each sample that comes.
/// Lines without a figure are left out, a card without lines is hidden.
class LineChart
{
public:
    explicit LineChart(ChartCard *card) : m_card(card)
    {
    }

    ChartCard *card() const
    {
        return m_card;
    }
    const std::vector<SeriesQuery> &lines() const
    {
        return m_lines;
    }
    /// What is shown by the next fill().
    void setLines(std::vector<SeriesQuery> lines);
    /// `lines`: what the history has of the lines, in their order.
    void fill(std::span<const SeriesRing> lines, const DeckMonitor &monitor);
    /// False: the sample has a figure that the chart is for and that it did not show so far.
    bool take(const Sample &sample);

private:
    ChartCard *m_card;
    std::vector<SeriesQuery> m_lines;
    std::vector<int> m_shownAs; // by line: the number of its series on the card; -1: none
};

/// The same for a heat map of one operation.
class HeatChart
{
public:
    explicit HeatChart(ChartCard *card) : m_card(card)
    {
    }

    const SeriesQuery &line() const
    {
        return m_line;
    }
    void setLine(const SeriesQuery &line)
    {
        m_line = line;
    }
    void fill(HeatMap map, const DeckMonitor &monitor);
    void take(const Sample &sample);

private:
    ChartCard *m_card;
    SeriesQuery m_line;
    HeatMap m_map;
};

} // namespace SessionDeck
