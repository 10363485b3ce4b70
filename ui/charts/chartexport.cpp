// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

#include "ui/charts/seriescolors.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace SessionDeck {

namespace {

constexpr int margin = 12;
constexpr int swatch = 14;
constexpr qreal imageRatio = 2;

int headHeight(const ChartCanvas &canvas)
{
    return canvas.fontMetrics().height() + margin;
}

QSize pictureSize(const ChartCanvas &canvas)
{
    return canvas.size() + QSize(2 * margin, 2 * margin + headHeight(canvas));
}

// The title on the left, the names of the lines that are shown from the right.
void drawHead(QPainter &painter, const ChartCanvas &canvas)
{
    const QFontMetrics metrics = canvas.fontMetrics();
    QFont bold = canvas.font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(canvas.palette().color(QPalette::Text));
    painter.drawText(QPoint(margin, margin + metrics.ascent()), canvas.content().facts.title);
    painter.setFont(canvas.font());
    int right = pictureSize(canvas).width() - margin;
    const std::vector<ChartSeries> &series = canvas.content().series;
    for (size_t i = series.size(); i-- > 0;) {
        if (!series[i].isShown)
            continue;
        right -= metrics.horizontalAdvance(series[i].name);
        painter.setPen(canvas.palette().color(QPalette::Text));
        painter.drawText(QPoint(right, margin + metrics.ascent()), series[i].name);
        right -= swatch + 4;
        painter.setPen(QPen(seriesColor(canvas.palette(), int(i)), 3));
        const int middle = margin + metrics.height() / 2;
        painter.drawLine(right, middle, right + swatch - 3, middle);
        right -= margin;
    }
}

void drawAll(QPainter &painter, const ChartCanvas &canvas)
{
    const QPalette palette = canvas.palette();
    painter.fillRect(QRect(QPoint(), pictureSize(canvas)), palette.color(QPalette::Base));
    drawHead(painter, canvas);
    painter.translate(margin, margin + headHeight(canvas));
    ChartPlot plot;
    const QFont font = edgeFont(canvas.font());
    const ChartFrame frame = makeFrame(
        {.content = canvas.content(), .range = canvas.axis()->range(), .size = canvas.size(), .font = font});
    drawPicture(painter, plot,
                {.frame = frame, .content = canvas.content(), .palette = palette, .font = font});
}

} // namespace

QImage chartImage(const ChartCanvas &canvas)
{
    QImage image(pictureSize(canvas) * imageRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(imageRatio);
    QPainter painter(&image);
    drawAll(painter, canvas);
    return image;
}

QByteArray chartPng(const ChartCanvas &canvas)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    chartImage(canvas).save(&buffer, "PNG");
    return buffer.data();
}

QByteArray chartSvg(const ChartCanvas &canvas)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pictureSize(canvas));
    generator.setViewBox(QRect(QPoint(), pictureSize(canvas)));
    generator.setTitle(canvas.content().facts.title);
    QPainter painter(&generator);
    drawAll(painter, canvas);
    painter.end();
    return buffer.data();
}

} // namespace SessionDeck
