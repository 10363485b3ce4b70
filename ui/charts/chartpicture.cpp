// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "ui/charts/heatpainter.h"
#include "ui/window/semanticcolors.h"

#include <QCoreApplication>
#include <QPainter>

namespace SessionDeck {

namespace {

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(PictureText)
};

void drawValues(QPainter &painter, const ChartFrame &frame, const QPalette &palette)
{
    const SemanticColors colors = semanticColors(palette);
    const QFontMetrics metrics = painter.fontMetrics();
    for (const AxisTick &tick : frame.axis.ticks) {
        const int y = int(frame.plot.top() + (1 - tick.place) * frame.plot.height());
        painter.fillRect(QRect(frame.plot.left(), y, frame.plot.width(), 1), colors.line);
        const QRect text(0, y - metrics.height() / 2, frame.plot.left() - 6, metrics.height());
        painter.setPen(colors.muted);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, tick.text);
    }
}

// Texts that would stand over an edge of the plot or into each other are left out.
void drawTimes(QPainter &painter, const ChartFrame &frame, const QPalette &palette)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int top = frame.plot.bottom() + 5;
    int free = 0;
    painter.setPen(semanticColors(palette).muted);
    for (const TimeTick &tick : frame.times) {
        const int width = metrics.horizontalAdvance(tick.text);
        const int x = int(frame.xOf(tick.time)) - width / 2;
        if (x < free || x + width > frame.plot.right() + 8)
            continue;
        painter.drawText(QPoint(x, top + metrics.ascent()), tick.text);
        free = x + width + metrics.averageCharWidth();
    }
}

} // namespace

void drawPicture(QPainter &painter, ChartPlot &plot, const PictureRequest &request)
{
    painter.setFont(request.font);
    drawValues(painter, request.frame, request.palette);
    drawTimes(painter, request.frame, request.palette);
    if (!request.content.heat.empty())
        drawHeat(painter, request.content.heat, request.frame, request.palette);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!request.frame.isEmpty()) {
        plot.draw(painter, request.frame, request.palette);
    } else if (request.content.heat.empty()) {
        painter.setPen(semanticColors(request.palette).muted);
        painter.drawText(request.frame.plot, Qt::AlignCenter, PictureText::tr("No figures in this time"));
    }
}

} // namespace SessionDeck
