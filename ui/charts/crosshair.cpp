// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/crosshair.h"

#include "core/base/timestamp.h"
#include "ui/charts/seriescolors.h"
#include "ui/models/format.h"
#include "ui/window/semanticcolors.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace SessionDeck {

namespace {

constexpr int reachPart = 150; // the pointer reaches at least so small a part of the width
constexpr int boxMargin = 6;
constexpr int swatchWidth = 14; // with the room behind it

struct BoxLine
{
    int number = -1; ///< Of the series; -1: no colour.
    QString text = {};
};

std::vector<BoxLine> boxLines(const CrosshairRequest &request)
{
    const Timestamp time = Timestamp::fromMicroseconds(request.time);
    const bool sameDay = request.frame.range.span() < 20LL * 3'600 * 1'000'000;
    std::vector<BoxLine> lines{{.text = sameDay ? clockTime(time) : fullTime(time).section(u'\n', 0, 0)}};
    for (size_t i = 0; i < request.content.series.size(); ++i) {
        const ChartSeries &series = request.content.series[i];
        if (series.isShown)
            lines.push_back({.number = int(i),
                             .text = series.name + u"  "
                                 + unitText(request.content.facts.unit,
                                            valueNear(series, request.frame.range, request.time))});
    }
    return lines;
}

QRect boxPlace(const CrosshairRequest &request, const QSize &size)
{
    const int x = int(request.frame.xOf(request.time));
    const QRect &plot = request.frame.plot;
    const bool fitsRight = x + 10 + size.width() <= plot.right();
    const int left = fitsRight ? x + 10 : x - 10 - size.width();
    return {QPoint(std::max(plot.left(), left), plot.top() + 2), size};
}

} // namespace

double valueNear(const ChartSeries &series, const TimeRange &range, qint64 time)
{
    const SeriesRing &samples = series.samples;
    const size_t after = samples.lowerBound(time);
    double nearest = std::nan("");
    qint64 distance
        = std::max(usualGap(samples, {.from = range.from, .to = range.to}), range.span() / reachPart);
    for (const size_t at : {after - 1, after}) {
        if (at >= samples.size() || std::abs(samples.at(at).time - time) > distance)
            continue;
        distance = std::abs(samples.at(at).time - time);
        nearest = samples.at(at).mean;
    }
    return nearest;
}

QString latestText(const ChartContent &content)
{
    QStringList texts;
    for (const ChartSeries &series : content.series) {
        if (series.isShown && series.samples.size() > 0)
            texts += QString(series.name + u' ' + unitText(content.facts.unit, series.samples.last().mean));
    }
    return texts.join(QStringLiteral(", "));
}

void drawCrosshair(QPainter &painter, const CrosshairRequest &request)
{
    const QPalette &palette = request.palette;
    const QRect &plot = request.frame.plot;
    const int x = int(request.frame.xOf(request.time));
    painter.fillRect(QRect(x, plot.top(), 1, plot.height()), semanticColors(palette).muted);
    const QFontMetrics metrics = painter.fontMetrics();
    const std::vector<BoxLine> lines = boxLines(request);
    int width = 0;
    for (const BoxLine &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line.text) + (line.number < 0 ? 0 : swatchWidth));
    const QSize size(width + 2 * boxMargin, int(lines.size()) * metrics.height() + 2 * boxMargin);
    const QRect box = boxPlace(request, size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(semanticColors(palette).line);
    painter.setBrush(palette.color(QPalette::ToolTipBase));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    int y = box.top() + boxMargin;
    for (const BoxLine &line : lines) {
        int left = box.left() + boxMargin;
        if (line.number >= 0) {
            painter.fillRect(QRect(left, y + metrics.height() / 2 - 1, 9, 3),
                             seriesColor(palette, line.number));
            left += swatchWidth;
        }
        painter.setPen(palette.color(line.number < 0 ? QPalette::PlaceholderText : QPalette::ToolTipText));
        painter.drawText(QPoint(left, y + metrics.ascent()), line.text);
        y += metrics.height();
    }
}

void drawSelection(QPainter &painter, const ChartFrame &frame, const TimeRange &range,
                   const QPalette &palette)
{
    QColor tint = semanticColors(palette).accent;
    tint.setAlphaF(0.18F);
    const int left = int(frame.xOf(range.from));
    painter.fillRect(QRect(left, frame.plot.top(), int(frame.xOf(range.to)) - left, frame.plot.height()),
                     tint);
}

} // namespace SessionDeck
