// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesring.h"

#include <algorithm>
#include <ranges>

namespace SessionDeck {

SeriesRing::SeriesRing(size_t capacity) : m_capacity(std::max<size_t>(capacity, 1))
{
}

void SeriesRing::append(const SeriesSample &sample)
{
    if (m_size > 0 && sample.time <= last().time)
        m_size = lowerBound(sample.time);
    const size_t place = (m_first + m_size) % m_capacity;
    if (place == m_samples.size())
        m_samples.push_back(sample);
    else
        m_samples[place] = sample;
    if (m_size < m_capacity)
        ++m_size;
    else
        m_first = (m_first + 1) % m_capacity;
}

void SeriesRing::clear()
{
    m_samples.clear();
    m_first = 0;
    m_size = 0;
}

const SeriesSample &SeriesRing::at(size_t index) const
{
    const size_t place = m_first + index;
    return m_samples[place < m_capacity ? place : place - m_capacity];
}

const SeriesSample &SeriesRing::last() const
{
    return at(m_size - 1);
}

size_t SeriesRing::lowerBound(qint64 time) const
{
    const auto indexes = std::views::iota(size_t(0), m_size);
    return size_t(std::ranges::lower_bound(indexes, time, {}, [this](size_t index) { return at(index).time; })
                  - indexes.begin());
}

} // namespace SessionDeck
