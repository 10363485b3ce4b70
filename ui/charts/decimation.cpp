// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/decimation.h"

#include <algorithm>
#include <cmath>

namespace SessionDeck {

namespace {

// Gathers what falls into one column and hands on what can be seen of it.
class ColumnSifter
{
public:
    ColumnSifter(const ColumnGrid &grid, DecimatedLine &line) : m_grid(grid), m_line(line)
    {
    }

    void add(const SeriesSample &sample);
    void finishPiece();

private:
    void flush();
    void put(double x, double y);

    const ColumnGrid &m_grid;
    DecimatedLine &m_line;
    QList<QPointF> m_piece;
    int m_column = -2; // none
    QPointF m_low;
    QPointF m_high;
};

// Samples outside the stretch are two columns of their own.
int columnBeyond(const ColumnGrid &grid, qint64 time)
{
    if (time < grid.from)
        return -1;
    return time > grid.to ? grid.columns : grid.columnOf(time);
}

void ColumnSifter::add(const SeriesSample &sample)
{
    const int column = columnBeyond(m_grid, sample.time);
    const QPointF low(double(sample.time), sample.low);
    const QPointF high(double(sample.time), sample.high);
    if (column != m_column) {
        flush();
        m_column = column;
        m_low = low;
        m_high = high;
        return;
    }
    if (low.y() < m_low.y())
        m_low = low;
    if (high.y() > m_high.y())
        m_high = high;
}

void ColumnSifter::flush()
{
    if (m_column == -2)
        return;
    const bool rising = m_low.x() <= m_high.x();
    const QPointF &first = rising ? m_low : m_high;
    const QPointF &second = rising ? m_high : m_low;
    put(first.x(), first.y());
    if (second != first)
        put(second.x(), second.y());
    m_column = -2;
}

void ColumnSifter::put(double x, double y)
{
    m_piece.append({x, y});
    m_line.low = std::min(m_line.low, y);
    m_line.high = std::max(m_line.high, y);
}

void ColumnSifter::finishPiece()
{
    flush();
    if (m_piece.size() == 1) // a lonely sample is a dash of one column, or it would not be seen
        m_piece.append({m_piece.first().x() + m_grid.width(), m_piece.first().y()});
    if (!m_piece.isEmpty())
        m_line.pieces.push_back(std::move(m_piece));
    m_piece = {};
}

} // namespace

double ColumnGrid::width() const
{
    return std::max(1.0, double(to - from) / std::max(1, columns));
}

int ColumnGrid::columnOf(qint64 time) const
{
    return std::clamp(int(double(time - from) / width()), 0, std::max(1, columns) - 1);
}

DecimatedLine decimate(const SeriesRing &samples, const ColumnGrid &grid, qint64 gap)
{
    DecimatedLine line;
    ColumnSifter sifter(grid, line);
    const size_t inside = samples.lowerBound(grid.from);
    const size_t end = std::min(samples.size(), samples.lowerBound(grid.to + 1) + 1);
    qint64 before = 0;
    for (size_t i = inside > 0 ? inside - 1 : 0; i < end; ++i) {
        const SeriesSample &sample = samples.at(i);
        const bool unknown = std::isnan(sample.mean);
        if (unknown || (before != 0 && sample.time - before > gap))
            sifter.finishPiece();
        before = sample.time;
        if (!unknown)
            sifter.add(sample);
    }
    sifter.finishPiece();
    return line;
}

qint64 usualGap(const SeriesRing &samples, const ColumnGrid &grid)
{
    constexpr size_t looked = 31;
    const size_t end = samples.lowerBound(grid.to + 1);
    const size_t begin = end > looked ? end - looked : 0;
    std::vector<qint64> steps;
    for (size_t i = begin + 1; i < end; ++i)
        steps.push_back(samples.at(i).time - samples.at(i - 1).time);
    if (steps.empty())
        return std::numeric_limits<qint64>::max();
    const auto middle = steps.begin() + qsizetype(steps.size() / 2);
    std::ranges::nth_element(steps, middle);
    return *middle * 3;
}

} // namespace SessionDeck
