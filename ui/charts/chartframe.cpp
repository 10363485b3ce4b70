// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include "ui/charts/seriesstack.h"

#include <QFontMetrics>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr int textGap = 8; // between the texts at the left and the plot
constexpr int lineHeight = 32; // of the strips between two ticks, about

std::vector<FrameLine> linesOf(const FrameRequest &request, const ColumnGrid &grid)
{
    if (request.content.facts.isStacked)
        return stackSeries(request.content.series, grid);
    std::vector<FrameLine> lines;
    for (size_t i = 0; i < request.content.series.size(); ++i) {
        const ChartSeries &series = request.content.series[i];
        if (!series.isShown)
            continue;
        DecimatedLine line
            = decimate(series.samples, grid, series.gap > 0 ? series.gap : usualGap(series.samples, grid));
        if (!line.isEmpty())
            lines.push_back({.number = int(i), .line = std::move(line)});
    }
    return lines;
}

ValueAxis axisOf(const FrameRequest &request, const std::vector<FrameLine> &lines, int height)
{
    const ValueSpan heat = spanOf(request.content.heat, request.range);
    AxisRequest wanted{.unit = request.content.facts.unit,
                       .scale = request.content.facts.scale,
                       .low = heat.low,
                       .high = heat.high,
                       .ticks = std::clamp(height / lineHeight, 2, 8),
                       .fromZero = request.content.facts.fromZero};
    for (const FrameLine &line : lines) {
        wanted.low = std::min(wanted.low, line.line.low);
        wanted.high = std::max(wanted.high, line.line.high);
    }
    return makeAxis(wanted);
}

int widestText(const ValueAxis &axis, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const AxisTick &tick : axis.ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.text));
    return widest;
}

} // namespace

double ChartFrame::xOf(qint64 time) const
{
    return plot.left() + double(time - range.from) / double(std::max<qint64>(1, range.span())) * plot.width();
}

double ChartFrame::yOf(double value) const
{
    return plot.top() + (1 - axis.place(value)) * plot.height();
}

qint64 ChartFrame::timeAt(double x) const
{
    const double share = std::clamp((x - plot.left()) / std::max(1, plot.width()), 0.0, 1.0);
    return range.from + qint64(share * double(range.span()));
}

ChartFrame makeFrame(const FrameRequest &request)
{
    const QFontMetrics metrics(request.font);
    const int top = metrics.height() / 2 + 1;
    const int height = std::max(10, request.size.height() - top - metrics.height() - 6);
    // A guess of the plot's width will do for the columns: only the texts' width is missing.
    const ColumnGrid grid{.from = request.range.from,
                          .to = request.range.to,
                          .columns = std::max(10, request.size.width() - 60)};
    ChartFrame frame{.range = request.range,
                     .lines = linesOf(request, grid),
                     .isFilled = request.content.facts.isFilled || request.content.facts.isStacked};
    frame.axis = axisOf(request, frame.lines, height);
    const int left = widestText(frame.axis, metrics) + textGap;
    frame.plot = QRect(left, top, std::max(10, request.size.width() - left - textGap), height);
    const int textWidth = metrics.horizontalAdvance(QStringLiteral("00:00:00")) * 8 / 5;
    frame.times
        = timeTicks(request.range.from, request.range.to, std::max(2, frame.plot.width() / textWidth));
    return frame;
}

} // namespace SessionDeck
