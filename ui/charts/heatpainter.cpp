// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatpainter.h"

#include "ui/charts/seriescolors.h"
#include "ui/window/semanticcolors.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace SessionDeck {

namespace {

constexpr int columnPixels = 3;
constexpr int rowPixels = 4;

// Counts by place on the plot.
struct HeatGrid
{
    int columns;
    int rows;
    std::vector<double> counts;

    HeatGrid(int width, int height)
        : columns(std::max(1, width / columnPixels)),
          rows(std::max(1, height / rowPixels)),
          counts(size_t(columns) * size_t(rows))
    {
    }
    double &at(int column, int row)
    {
        return counts[size_t(row) * size_t(columns) + size_t(column)];
    }
};

int clamped(double place, int count)
{
    return std::clamp(int(place * count), 0, count - 1);
}

void addColumn(HeatGrid &grid, const HeatColumn &column, const ChartFrame &frame)
{
    const double span = double(std::max<qint64>(1, frame.range.span()));
    const double from = double(column.time - frame.range.from) / span;
    const int first = clamped(from, grid.columns);
    const int last = std::max(first, clamped(from + double(column.span) / span, grid.columns) - 1);
    for (const HeatColumn::Cell &cell : column.cells) {
        const int row = grid.rows - 1 - clamped(frame.axis.place((cell.low + cell.high) / 2), grid.rows);
        for (int at = first; at <= last; ++at)
            grid.at(at, row) += cell.count / (last - first + 1);
    }
}

} // namespace

void drawHeat(QPainter &painter, const HeatMap &map, const ChartFrame &frame, const QPalette &palette)
{
    HeatGrid grid(frame.plot.width(), frame.plot.height());
    for (const HeatColumn &column : map) {
        if (column.time + column.span >= frame.range.from && column.time <= frame.range.to)
            addColumn(grid, column, frame);
    }
    const double most = std::log1p(std::ranges::max(grid.counts));
    const QColor ground = palette.color(QPalette::Base);
    const QColor glow = seriesColor(palette, isDark(palette) ? 1 : 4);
    QImage image(grid.columns, grid.rows, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            const double count = grid.at(column, row);
            if (count > 0)
                image.setPixelColor(column, row, blend(glow, ground, 0.18 + 0.82 * std::log1p(count) / most));
        }
    }
    painter.drawImage(frame.plot, image);
}

} // namespace SessionDeck
