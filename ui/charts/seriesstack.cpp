// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesstack.h"

#include <algorithm>
#include <cmath>

namespace SessionDeck {

namespace {

constexpr int mostColumns = 400; // a stack has no spikes to lose

double knownAt(const SeriesRing &samples, qint64 time, qint64 gap)
{
    const size_t after = samples.lowerBound(time + 1);
    if (after == 0 || time - samples.at(after - 1).time > gap)
        return std::numeric_limits<double>::quiet_NaN();
    return samples.at(after - 1).mean;
}

// The values of one series at the end of each column.
std::vector<double> columnsOf(const SeriesRing &samples, const ColumnGrid &grid)
{
    const qint64 gap = std::max(usualGap(samples, grid), qint64(grid.width()) * 2);
    std::vector<double> values;
    for (int column = 0; column <= grid.columns; ++column)
        values.push_back(knownAt(samples, grid.from + qint64(column * grid.width()), gap));
    return values;
}

// Cuts the moments where anything is known into pieces.
void addPieces(FrameLine &line, const std::vector<QPointF> &upper, const std::vector<QPointF> &lower)
{
    QList<QPointF> top;
    QList<QPointF> ground;
    const auto finish = [&] {
        if (top.size() > 1) {
            line.line.pieces.push_back(std::move(top));
            line.ground.push_back(std::move(ground));
        }
        top = {};
        ground = {};
    };
    for (size_t i = 0; i < upper.size(); ++i) {
        if (std::isnan(upper[i].y())) {
            finish();
            continue;
        }
        top += upper[i];
        ground += lower[i];
        line.line.low = std::min(line.line.low, lower[i].y());
        line.line.high = std::max(line.line.high, upper[i].y());
    }
    finish();
}

// What is not known leaves a gap in its own line, and nothing under those above it.
void raiseTo(std::vector<QPointF> &below, const std::vector<QPointF> &upper)
{
    for (size_t column = 0; column < upper.size(); ++column) {
        if (!std::isnan(upper[column].y()))
            below[column] = upper[column];
    }
}

} // namespace

std::vector<FrameLine> stackSeries(const std::vector<ChartSeries> &series, const ColumnGrid &grid)
{
    const ColumnGrid coarse{.from = grid.from, .to = grid.to, .columns = std::min(grid.columns, mostColumns)};
    std::vector<std::vector<double>> values;
    for (const ChartSeries &one : series)
        values.push_back(one.isShown ? columnsOf(one.samples, coarse) : std::vector<double>());
    std::vector<QPointF> below;
    for (int column = 0; column <= coarse.columns; ++column) {
        const bool any = std::ranges::any_of(values, [column](const std::vector<double> &one) {
            return !one.empty() && !std::isnan(one[size_t(column)]);
        });
        below.emplace_back(double(coarse.from) + column * coarse.width(), any ? 0.0 : std::nan(""));
    }
    std::vector<FrameLine> lines;
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i].empty())
            continue;
        std::vector<QPointF> upper = below;
        for (size_t column = 0; column < upper.size(); ++column)
            upper[column].ry() += values[i][column];
        addPieces(lines.emplace_back(FrameLine{.number = int(i)}), upper, below);
        raiseTo(below, upper);
    }
    std::erase_if(lines, [](const FrameLine &line) { return line.line.isEmpty(); });
    return lines;
}

} // namespace SessionDeck
