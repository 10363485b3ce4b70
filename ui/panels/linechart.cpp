// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/linechart.h"

#include "ui/models/deckmonitor.h"

#include <algorithm>
#include <cmath>

namespace SessionDeck {

namespace {

// A line of nothing but gaps is none: a limit that is not set.
bool hasValue(const SeriesRing &line)
{
    for (size_t i = 0; i < line.size(); ++i) {
        if (std::isfinite(line.at(i).mean))
            return true;
    }
    return false;
}

} // namespace

void LineChart::setLines(std::vector<SeriesQuery> lines)
{
    if (lines == m_lines)
        return;
    m_lines = std::move(lines);
    m_shownAs.assign(m_lines.size(), -1);
}

void LineChart::fill(std::span<const SeriesRing> lines, const DeckMonitor &monitor)
{
    std::vector<ChartSeries> series;
    m_shownAs.assign(m_lines.size(), -1);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        ChartSeries one{.name = m_lines[i].name, .samples = lines[i], .gap = noGap};
        if (const RecentSamples *recent = monitor.recent(m_lines[i].store))
            addRecent(one.samples, m_lines[i], *recent);
        if (!hasValue(one.samples))
            continue;
        m_shownAs[i] = int(series.size());
        series.push_back(std::move(one));
    }
    m_card->setVisible(!series.empty());
    m_card->setSeries(std::move(series));
}

bool LineChart::take(const Sample &sample)
{
    bool isKnown = true;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].store != sample.store)
            continue;
        const std::optional<SeriesSample> found = sampleFor(m_lines[i], sample);
        if (found && m_shownAs[i] >= 0)
            m_card->append(size_t(m_shownAs[i]), *found);
        isKnown &= !found || m_shownAs[i] >= 0 || !std::isfinite(found->mean);
    }
    return isKnown;
}

void HeatChart::fill(HeatMap map, const DeckMonitor &monitor)
{
    m_map = std::move(map);
    if (const RecentSamples *recent = monitor.recent(m_line.store))
        addRecent(m_map, m_line, *recent);
    m_card->setVisible(!m_map.empty());
    m_card->canvas()->setHeat(m_map);
    m_card->setSeries({}); // so that it is drawn at once
}

void HeatChart::take(const Sample &sample)
{
    const OperationFigures *figures
        = sample.store == m_line.store ? sample.findOperation(m_line.metric) : nullptr;
    if (!figures)
        return;
    const auto span = qint64(sample.span * 1e6);
    const qint64 from = m_card->canvas()->axis()->range().from;
    std::erase_if(m_map, [from](const HeatColumn &column) { return column.time + column.span < from; });
    m_map.push_back(heatColumn(figures->latencies, sample.at.microseconds() - span, span));
    m_card->canvas()->setHeat(m_map);
}

} // namespace SessionDeck
